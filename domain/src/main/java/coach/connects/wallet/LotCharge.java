package coach.connects.wallet;

/** What was taken from one lot, as far as it was not given back since. */
final class LotCharge {
    final long lot;
    int left;

    LotCharge(long lot, int left) {
        this.lot = lot;
        this.left = left;
    }
}
