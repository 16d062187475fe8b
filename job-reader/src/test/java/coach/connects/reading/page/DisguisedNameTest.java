package coach.connects.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W-15: a messenger's name is known through whatever disguises its letters, and the work on one stays the work. */
class DisguisedNameTest {
    private static final List<String> REQUESTS =
            List.of("Please message me on NAME", "add my NAME before we start", "Contact us via NAME for details");
    private static final List<String> WORKS = List.of(
            "Build a NAME bot for our shop", "NAME API integration for a CRM", "We need a NAME channel manager");
    private static final Map<Character, String> ALIKE =
            Map.of('a', "4@аα", 'e', "3€еε", 'o', "0оο", 's', "5$ѕ", 'l', "1", 't', "7", 'p', "р");
    private static final int SPELLINGS = 600;

    private final OffPlatformDetector outside = new OffPlatformDetector(PhraseDictionary.standard());

    @Test
    void anyDisguiseIsSeenThroughInARequestAndInNoWork() {
        Random random = new Random(Long.getLong("disguise.seed", 20261130));
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < SPELLINGS; i++) {
            String name = disguised(random.nextBoolean() ? "telegram" : "whatsapp", random);
            String request = REQUESTS.get(random.nextInt(REQUESTS.size())).replace("NAME", name);
            String work = WORKS.get(random.nextInt(WORKS.size())).replace("NAME", name);
            if (outside.find(request).isEmpty()) {
                missed.add(request);
            }
            outside.find(work).ifPresent(wrong::add);
        }

        assertThat(wrong).isEmpty();
        assertThat(missed).isEmpty();
    }

    private static String disguised(String name, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> alike(name, random);
            case 1 -> String.join(".", name.split("", -1)).substring(0, 2 * name.length() - 1);
            case 2 -> without(name, 1 + random.nextInt(name.length() - 2));
            case 3 -> swapped(name, 1 + random.nextInt(name.length() - 2));
            case 4 -> String.join(" ", List.of(name.split("(?!^)", -1)));
            default -> wide(name);
        };
    }

    private static String alike(String name, Random random) {
        StringBuilder alike = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            String others = random.nextBoolean() ? ALIKE.getOrDefault(c, "") : "";
            alike.append(others.isEmpty() ? c : others.charAt(random.nextInt(others.length())));
        }
        return alike.toString();
    }

    private static String without(String name, int at) {
        return name.substring(0, at) + name.substring(at + 1);
    }

    private static String swapped(String name, int at) {
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append((char) (c - 'a' + '\uff41')));
        return wide.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telegraf",
                "telegraph",
                "telegrams",
                "wallet",
                "template",
                "program",
                "diagram",
                "skypes",
                "vibes"
            })
    void anotherWordStaysItself(String word) {
        assertThat(DisguisedName.of(word, PhraseDictionary.standard())).isEmpty();
    }
}
