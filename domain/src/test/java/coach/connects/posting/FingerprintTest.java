package coach.connects.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The clone alarm's eye: the same text with a tenth of its words changed is one text, two jobs of one trade are two. */
class FingerprintTest {
    private static final Fingerprint.Key KEY = Fingerprint.Key.of(17, 23);

    private static final List<String> OF_ONE_TRADE = List.of(
            "We are looking for a WordPress developer to fix the checkout of our shop. The cart loses items when a customer"
                    + " goes back. Please tell us about similar work you have done and when you could start.",
            "I am looking for a WordPress developer who can build a small site for my dental practice. Five pages, a contact"
                    + " form and a booking calendar. Please send two examples of sites you made.",
            "Looking for an experienced WordPress developer to speed up our blog. It takes nine seconds to load on a phone and"
                    + " we want it under two. You should know caching and image formats well.",
            "We need a WordPress expert to move our site to a new host without losing our place in search results. There are"
                    + " about four hundred posts and a membership plugin to take along.",
            "Our agency needs a WordPress developer for ongoing work, about ten hours a week. You will turn designs from"
                    + " Figma into block themes. Please write a few lines on how you work with designers.");

    private static final List<String> OTHER_WORDS = List.of(
            "gladly", "copper", "sailing", "Tuesday", "harbour", "cello", "orchard", "velvet", "tunnel", "quiet");

    private static Fingerprint print(String text) {
        return Fingerprint.of(text, KEY).orElseThrow();
    }

    /** Every tenth word is another one, from a random place on. */
    private static String changed(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        int changes = words.size() / 10;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(i);
        }
        java.util.Collections.shuffle(places, random);
        places.subList(0, changes).forEach(at -> words.set(at, OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size()))));
        return String.join(" ", words);
    }

    @Test
    void aTextIsKnownAgainWithATenthOfItsWordsChanged() {
        Random random = new Random(11);
        List<String> misses = new ArrayList<>();
        int least = Fingerprint.BYTES;
        for (String text : OF_ONE_TRADE) {
            for (int variant = 0; variant < 40; variant++) {
                Fingerprint copy = print(changed(text, random));
                least = Math.min(least, copy.common(print(text)));
                if (!copy.isLike(print(text))) {
                    misses.add(text);
                }
            }
        }

        System.out.println("near copies: 200, missed " + misses.size() + ", fewest bytes in common " + least);
        assertThat(misses).isEmpty();
    }

    @Test
    void twoJobsOfOneTradeAreTwo() {
        List<String> falseAlarms = new ArrayList<>();
        int most = 0;
        for (String one : OF_ONE_TRADE) {
            for (String other : OF_ONE_TRADE) {
                boolean same = one.equals(other);
                most = same ? most : Math.max(most, print(one).common(print(other)));
                if (!same && print(one).isLike(print(other))) {
                    falseAlarms.add(one + " / " + other);
                }
            }
        }

        System.out.println(
                "pairs of one trade: 20, false alarms " + falseAlarms.size() + ", most bytes in common " + most);
        assertThat(falseAlarms).isEmpty();
    }

    @Test
    void wordForWordIsTheSameWhateverCaseAndPunctuation() {
        String text = OF_ONE_TRADE.get(0);

        assertThat(print(text.toUpperCase(java.util.Locale.ROOT).replace(".", " !\n")))
                .isEqualTo(print(text));
    }

    @Test
    void anotherKeyTellsNothing() {
        String text = OF_ONE_TRADE.get(0);
        Fingerprint elsewhere = Fingerprint.of(text, Fingerprint.Key.of(17, 24)).orElseThrow();

        assertThat(elsewhere.isLike(print(text))).isFalse();
    }

    @Test
    void aFewWordsAreNobodys() {
        assertThat(Fingerprint.of("Please see the attached file and send your price", KEY))
                .isEqualTo(Optional.empty());
    }

    @Test
    void itIsThePublishedSipHash() {
        // The paper's own key; the value of the reference implementation for the empty input.
        SipHash hash = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

        assertThat(hash.of("")).isEqualTo(0x726fdb47dd0e0e31L);
    }
}
