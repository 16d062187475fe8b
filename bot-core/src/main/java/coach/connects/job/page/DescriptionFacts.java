package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.phrase.PhraseBook;
import java.util.Locale;

/** The few facts that only the client's own words tell. */
public final class DescriptionFacts {
    private final Facts facts;

    private final OutsideContact outside;

    /** Adds to these facts, by these phrases. */
    public DescriptionFacts(PhraseBook book, Facts facts) {
        this.facts = facts;
        this.outside = new OutsideContact(new ContactWords(book));
    }

    /** Looks for COVID-19 (G-20) and for contact or money asked for outside Upwork (W-15). */
    public void read(String description) {
        String all = (facts.get(Fact.TITLE).orElse("") + "\n" + description).toLowerCase(Locale.ROOT);
        if (all.contains("covid") || all.contains("coronavirus")) {
            facts.set(Fact.COVID, true);
        }
        outside.find(description).ifPresent(words -> facts.set(Fact.OUTSIDE_CONTACT, words));
    }
}
