package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.reading.field.PlaceRestriction;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.Optional;

/** The few facts that only the client's own words tell. */
public final class DescriptionExtractor {
    /** Upwork takes 5,000 characters; what stands further down was not written by a client. */
    private static final int LONGEST = 20_000;

    private final OffPlatformDetector outside;

    /** By the words that come with the program, which are put in order once. */
    public static DescriptionExtractor standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final DescriptionExtractor STANDARD = new DescriptionExtractor(PhraseDictionary.standard());
    }

    private DescriptionExtractor(PhraseDictionary book) {
        this.outside = new OffPlatformDetector(book);
    }

    /**
     * Looks in these words and in the title for COVID-19 (G-20), for places that alone may apply, for contact or money asked for outside Upwork (W-15), for
     * work without pay (V-26), and for the client's word that the job is over (J-11).
     */
    public void read(String description, PostingBuilder builder) {
        String words = description.substring(0, Math.min(description.length(), LONGEST));
        String all = CaseFolding.of(builder.get(Fact.TITLE).orElse("") + "\n" + words);
        if (all.contains("covid") || all.contains("coronavirus")) {
            builder.set(Fact.COVID, true);
        }
        PlaceRestriction.readAll(words, builder);
        Optional<String> title = builder.get(Fact.TITLE);
        outsideContact(words)
                .or(() -> title.flatMap(this::outsideContact))
                .ifPresent(asking -> builder.set(Fact.OUTSIDE_CONTACT, asking));
        UnpaidWork.in(words)
                .or(() -> title.flatMap(UnpaidWork::inTitle))
                .ifPresent(asking -> builder.set(Fact.UNPAID_WORK, asking));
        title.flatMap(ClosingNotice::inTitle)
                .or(() -> ClosingNotice.in(words))
                .ifPresent(over -> builder.set(Fact.CLOSING_WORDS, over));
    }

    /** The first words that ask for contact or money outside Upwork, as they stand there. */
    public Optional<String> outsideContact(String words) {
        return outside.find(words);
    }
}
