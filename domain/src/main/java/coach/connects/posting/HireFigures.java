package coach.connects.posting;

/**
 * What a posting says of the client's hires, held against each other (J-09): who hired for 80 % of 300 jobs made far more
 * than 12 hires. A job may have several hires, and some jobs are still open, so only what cannot be is noticed.
 */
public final class HireFigures {
    /** Below so many, one job more or less makes a large part. */
    private static final int FEWEST = 3;

    /** Of so few jobs one with a hire is no rate of 0. */
    private static final int FEW_JOBS = 50;

    private HireFigures() {}

    /** The posting, with rate and hires doubted where they cannot both be so. */
    public static Posting settled(Posting posting) {
        boolean known = posting.knows(Fact.CLIENT_HIRE_RATE)
                && posting.knows(Fact.CLIENT_HIRES)
                && posting.knows(Fact.CLIENT_JOBS_POSTED);
        return known && contradict(posting)
                ? posting.doubting(Fact.CLIENT_HIRE_RATE).doubting(Fact.CLIENT_HIRES)
                : posting;
    }

    private static boolean contradict(Posting posting) {
        long rate = posting.get(Fact.CLIENT_HIRE_RATE).orElse(0);
        long hires = posting.get(Fact.CLIENT_HIRES).orElse(0);
        long jobs = posting.get(Fact.CLIENT_JOBS_POSTED).orElse(0);
        long over = jobs - posting.get(Fact.CLIENT_OPEN_JOBS).orElse(0);
        long least = rate * over / 100;
        boolean tooFew = least - hires >= FEWEST && 2 * hires < least;
        boolean none = rate == 0 && hires > 0 && jobs <= FEW_JOBS;
        return tooFew || none;
    }
}
