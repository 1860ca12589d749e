// @name sourceFiles :many – every article with the file it was read from; tables have no spans
// @order id
// @column id string
// @column file string
// @column sha256 string
// @column spanStart int
// @column spanEnd int
MATCH (d:Source)
WHERE d.spanStart IS NOT NULL
RETURN
  d.id AS id,
  d.file AS file,
  d.sha256 AS sha256,
  d.spanStart AS spanStart,
  d.spanEnd AS spanEnd
ORDER BY d.id
