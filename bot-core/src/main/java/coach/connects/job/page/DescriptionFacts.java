package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.LowerCase;
import coach.connects.job.phrase.PhraseBook;

/** The few facts that only the client's own words tell. */
public final class DescriptionFacts {
    /** Upwork takes 5,000 characters; what stands further down was not written by a client. */
    private static final int LONGEST = 20_000;

    private final OutsideContact outside;

    /** Looks by these phrases. */
    public DescriptionFacts(PhraseBook book) {
        this.outside = new OutsideContact(new ContactWords(book));
    }

    /** Looks for COVID-19 (G-20) and for contact or money asked for outside Upwork (W-15), and adds it to the facts. */
    public void read(String description, Facts facts) {
        String words = description.substring(0, Math.min(description.length(), LONGEST));
        String all = LowerCase.of(facts.get(Fact.TITLE).orElse("") + "\n" + words);
        if (all.contains("covid") || all.contains("coronavirus")) {
            facts.set(Fact.COVID, true);
        }
        outside.find(words).ifPresent(asking -> facts.set(Fact.OUTSIDE_CONTACT, asking));
    }
}
