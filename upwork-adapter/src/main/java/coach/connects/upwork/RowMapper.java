package coach.connects.upwork;

import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.posting.SourcedValue.Origin;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What only a row of a search tells of a job: how many proposals it has, whether the payment is verified, when it was posted, its
 * skills, how long it lasts. The other rows are thrown away unread.
 */
final class RowMapper {
    private static final int MOST_SKILLS = 50;
    private static final int LONGEST_SKILL = 60;

    private final ToolField row;
    private final Instant now;
    private Posting posting;

    private RowMapper(ToolField row, JobId job, Instant now) {
        this.row = row;
        this.now = now;
        this.posting = Posting.of(job);
    }

    /** The facts in the row of this job; empty when there is none among them. */
    static Optional<Posting> read(ToolField answer, JobId job, Instant now) {
        return answer.at("jobs").items().stream()
                .filter(row -> JobMapper.isAbout(row, job))
                .findFirst()
                .map(row -> new RowMapper(row, job, now).facts());
    }

    private Posting facts() {
        set(Fact.PROPOSALS, proposals());
        // Where it is not said, nothing is: the word is left out for others too.
        set(
                Fact.PAYMENT_VERIFIED,
                FactReader.word(row.at("client", "verification_status"))
                        .filter("verified"::equals)
                        .map(word -> true));
        set(
                Fact.POSTED_AT,
                row.at("published_date").line().flatMap(RowMapper::instant).filter(at -> !at.isAfter(now)));
        set(Fact.LENGTH, FactReader.length(row.at("duration")));
        set(Fact.HOURS, FactReader.hours(row.at("engagement")));
        set(Fact.SKILLS, skills());
        return posting;
    }

    private Optional<ProposalRange> proposals() {
        OptionalInt count = row.at("proposal_count").count();
        return count.isPresent()
                ? Optional.of(ProposalRange.between(count.getAsInt(), count.getAsInt()))
                : FactReader.proposals(row.at("proposals_tier"));
    }

    private Optional<Skills> skills() {
        List<String> names = row.at("skills").items().stream()
                .limit(MOST_SKILLS)
                .flatMap(skill -> skill.line().stream())
                .filter(name -> name.length() <= LONGEST_SKILL)
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Skills(names));
    }

    /** With {@code Z}, {@code +00:00} or, as in August, {@code +0000}. */
    private static Optional<Instant> instant(String text) {
        int sign = text.length() - "+0000".length();
        boolean bare = sign > 0 && "+-".indexOf(text.charAt(sign)) >= 0;
        String written = bare ? text.substring(0, sign + 3) + ":" + text.substring(sign + 3) : text;
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private <T> void set(Fact<T> fact, Optional<T> value) {
        value.ifPresent(known -> posting = posting.with(fact, known, Origin.UPWORK));
    }
}
