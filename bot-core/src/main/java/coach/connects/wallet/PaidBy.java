package coach.connects.wallet;

/** Who pays for a purchase: always one of the two, never both (G-08). */
public enum PaidBy {
    /** The earnings balance at Upwork, where it covers the whole. */
    EARNINGS,
    /** The primary billing method: card or PayPal. */
    BILLING
}
