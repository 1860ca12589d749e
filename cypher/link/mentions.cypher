// @name mentions :resource – where things and their columns were read
// @key sourceId string – endNode(n).id
// @key position int – n.position
// @key selector string – n.selector
// @key attribute string – coalesce(n.attribute, '')
// @column subjectId string
// @column attribute string?
// @column basis Basis
// @column sourceId string
// @column selector string
// @column paragraph int?

// @anchor subject (sourceId, position, selector, attribute) unfiltered – of a thing
MATCH (parent)-[n:MENTIONED_IN]->(:Source)

// @rows
RETURN
  startNode(n).id AS subjectId,
  n.attribute AS attribute,
  n.basis AS basis,
  endNode(n).id AS sourceId,
  n.selector AS selector,
  n.paragraph AS paragraph
