package coach.connects.reading.field;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one job while its page is read; never takes a value that no job can have. */
public final class PostingBuilder {
    private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(1_000_000_000);

    private Posting posting;

    public PostingBuilder() {
        this(Posting.unknown());
    }

    /** Goes on with what is known already. */
    public PostingBuilder(Posting known) {
        posting = known;
    }

    /** Sets a fact; a later value replaces an earlier one. */
    public <T> void set(Fact<T> fact, T value) {
        posting = posting.with(fact, value, Origin.PAGE);
    }

    /** Gives a fact up that turned out not to be certain. */
    public void forget(Fact<?> fact) {
        posting = posting.without(fact);
    }

    /** Says that a fact is told in words that are not understood, unless it is known besides. */
    public void doubt(Fact<?> fact) {
        posting = posting.knows(fact) ? posting : posting.doubting(fact);
    }

    public <T> void setIfUnknown(Fact<T> fact, T value) {
        if (!posting.knows(fact)) {
            set(fact, value);
        }
    }

    /** Sets an amount of dollars; nothing that is no number, and no negative one. */
    public void dollars(Fact<Usd> fact, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() >= 0 && amount.compareTo(MOST_DOLLARS) <= 0) {
            set(fact, new Usd(amount));
        }
    }

    /** Sets an amount that is unknown when it is zero: a budget or a rate. */
    public void pay(Fact<Usd> fact, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() > 0) {
            dollars(fact, amount);
        }
    }

    /** Sets the rate's two ends; a range of nothing is unknown. */
    public void rate(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null && high.signum() > 0) {
            dollars(Fact.RATE_MIN, low);
            dollars(Fact.RATE_MAX, high);
        }
    }

    /** Sets a rating; 0 means that there is none yet, and one beyond 5 that it is not known. */
    public void rating(BigDecimal rating) {
        if (rating.signum() > 0 && rating.compareTo(BigDecimal.valueOf(5)) <= 0) {
            set(Fact.CLIENT_RATING, rating);
        } else if (rating.signum() == 0) {
            unrated();
        } else {
            doubt(Fact.CLIENT_RATING);
        }
    }

    /** Nobody has rated the client yet, which pages say as a rating of 0 too; it is what the rest of the page says that counts. */
    void unrated() {
        if (!posting.knows(Fact.CLIENT_RATING)) {
            setIfUnknown(Fact.CLIENT_REVIEWS, 0);
        }
    }

    public void connects(Fact<Connects> fact, int number) {
        set(fact, Connects.of(number));
    }

    public void job(JobId id) {
        posting = posting.withJob(id);
    }

    public boolean knows(Fact<?> fact) {
        return posting.knows(fact);
    }

    public <T> Optional<T> get(Fact<T> fact) {
        return posting.get(fact);
    }

    public Posting posting() {
        return posting;
    }
}
