/** An exact number: 0.1 and 2/3 alike. The denominator is positive; nothing is rounded. */
export class Ratio {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static of(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
    const [over, under] = [BigInt(numerator), BigInt(denominator)];
    return under < 0n ? new Ratio(-over, -under) : new Ratio(over, under);
  }

  /** Reads `868.04`, `-17.8` and `1,234`. */
  static parse(text: string): Ratio {
    const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
    return Ratio.of(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  }

  plus(other: Ratio): Ratio {
    return Ratio.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Ratio): Ratio {
    return this.plus(Ratio.of(-other.numerator, other.denominator));
  }

  times(other: Ratio): Ratio {
    return Ratio.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** `undefined` for a division by nothing. */
  over(other: Ratio): Ratio | undefined {
    if (other.numerator === 0n) return undefined;
    return Ratio.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  abs(): Ratio {
    return this.numerator < 0n ? Ratio.of(-this.numerator, this.denominator) : this;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  equals(other: Ratio): boolean {
    return this.numerator * other.denominator === other.numerator * this.denominator;
  }

  isAtMost(other: Ratio): boolean {
    return this.numerator * other.denominator <= other.numerator * this.denominator;
  }

  /** As an exact decimal where there is one, else as a fraction. */
  toString(): string {
    let [rest, places] = [this.denominator, 0];
    while (rest % 10n === 0n) [rest, places] = [rest / 10n, places + 1];
    while (rest !== 1n && (10n ** BigInt(places) * this.numerator) % this.denominator !== 0n && places < 12)
      places += 1;
    const scaled = 10n ** BigInt(places) * this.numerator;
    if (scaled % this.denominator !== 0n) return `${this.numerator}/${this.denominator}`;
    const digits = (scaled < 0n ? -scaled : scaled) / this.denominator;
    const text = digits.toString().padStart(places + 1, '0');
    const [whole, fraction] = [text.slice(0, text.length - places), text.slice(text.length - places)];
    const decimals = fraction.replace(/0+$/, '');
    return `${scaled < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
  }
}
