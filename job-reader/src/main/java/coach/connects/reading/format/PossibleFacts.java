package coach.connects.reading.format;

import coach.connects.posting.Fact;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Doubts what cannot be (J-09): what is still to come, and figures of the client that speak against each other. */
final class PossibleFacts {
    /** Somewhere it is tomorrow already. */
    private static final Duration ZONES = Duration.ofDays(1);

    private PossibleFacts() {}

    /** The posting, with such facts doubted. */
    static Posting of(Posting read, Instant now) {
        Posting posting = read;
        Instant latest = now.plus(ZONES);
        if (posting.get(Fact.POSTED_AT).filter(latest::isBefore).isPresent()) {
            posting = posting.doubting(Fact.POSTED_AT);
        }
        LocalDate tomorrow = LocalDate.ofInstant(latest, ZoneOffset.UTC);
        if (posting.get(Fact.MEMBER_SINCE)
                .filter(since -> isAfter(since, tomorrow))
                .isPresent()) {
            posting = posting.doubting(Fact.MEMBER_SINCE);
        }
        boolean rated = posting.get(Fact.CLIENT_RATING).orElse(BigDecimal.ZERO).signum() > 0;
        if (rated && posting.get(Fact.CLIENT_REVIEWS).orElse(1) == 0) {
            posting = posting.doubting(Fact.CLIENT_RATING).doubting(Fact.CLIENT_REVIEWS);
        }
        boolean hired = posting.get(Fact.CLIENT_HIRES).orElse(0) > 0
                || posting.get(Fact.CLIENT_HIRE_RATE).orElse(0) > 0;
        if (hired && posting.get(Fact.CLIENT_JOBS_POSTED).orElse(1) == 0) {
            posting = posting.doubting(Fact.CLIENT_JOBS_POSTED);
        }
        return posting;
    }

    private static boolean isAfter(MemberSince since, LocalDate day) {
        return since.earliest().isAfter(day);
    }
}
