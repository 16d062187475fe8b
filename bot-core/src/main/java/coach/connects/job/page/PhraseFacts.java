package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.LowerCase;
import coach.connects.job.ProposalCount;
import coach.connects.job.phrase.Meaning.Group;
import coach.connects.job.phrase.PhraseBook;
import java.util.List;
import java.util.Optional;

/** Reads single phrases that stand apart from a page, as data hold them. */
public final class PhraseFacts {
    private final PhraseBook book;

    /** Reads by these phrases. */
    public PhraseFacts(PhraseBook book) {
        this.book = book;
    }

    /** The terms that this text is made of, and nothing when it says anything else. */
    public Facts terms(String text) {
        Facts facts = new Facts();
        List<Item> items = Items.of(CleanText.lines(text), book);
        if (items.stream().allMatch(item -> item.is(Group.FEATURE))) {
            Features features = new Features();
            for (int i = items.size() - 1; i >= 0; i--) {
                features.add(items.get(i));
            }
            features.into(facts);
        }
        return facts;
    }

    /** What this text says of a client, and nothing when any of it says something else. */
    public Facts client(String text) {
        Facts facts = new Facts();
        List<Item> items = Items.of(CleanText.lines(text), book);
        if (items.stream().allMatch(item -> item.is(Group.CLIENT))) {
            new ClientFacts(book.countries(), facts).read(items);
        }
        return facts;
    }

    /** The rate of an hourly job, such as {@code "$25.00 - $47.00/hr"}. */
    public void rate(String text, Facts facts) {
        Facts read = terms("Hourly\n" + text);
        read.get(Fact.RATE_MIN).ifPresent(low -> facts.set(Fact.RATE_MIN, low));
        read.get(Fact.RATE_MAX).ifPresent(high -> facts.set(Fact.RATE_MAX, high));
    }

    /** The count of proposals that this text is, such as {@code "5 to 10"} or {@code "10to15"}. */
    public Optional<ProposalCount> count(String text) {
        String spaced = LowerCase.of(text).replace("to", " to ").replace("proposals:", "");
        List<Item> items = Items.of(CleanText.lines(spaced.length() > 60 ? "" : spaced), book);
        return items.size() == 1 ? ActivityFacts.count(items.get(0).said()) : Optional.empty();
    }

    /** The names in a line that parts them by commas. */
    public static List<String> names(String line) {
        return SkillLines.split(line);
    }

    /** Writes these skills down. */
    public static void skills(List<String> names, Facts facts) {
        SkillLines.into(names, facts);
    }
}
