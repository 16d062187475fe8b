package coach.connects.telegram.attack;

import java.util.Locale;
import java.util.Random;

/** A link code that is guessed. Without the guard: whoever guesses is told the code. */
final class GuessedCodes extends Attack {
    private static final int GUESSES = 30;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Random random = new Random(11);
    private boolean told;

    @Override
    String way() {
        return "guessed link codes";
    }

    @Override
    void disarm() {
        told = true;
    }

    @Override
    void attack() throws InterruptedException {
        says(ANN, "/adjust 40");
        String said = says(ANN, "/link");
        int from = said.indexOf("/link ") + "/link ".length();
        String code = said.substring(from)
                .lines()
                .findFirst()
                .orElse("")
                .replace("\u2069", "")
                .strip();
        for (int i = 0; i < GUESSES; i++) {
            String answer = says(ZED, "/link " + (told && i == 0 ? code : like(code)));
            tried(answer.toLowerCase(Locale.ROOT).startsWith("linked"));
        }
    }

    private String like(String code) {
        StringBuilder guess = new StringBuilder();
        code.chars()
                .forEach(sign -> guess.append(
                        sign == '-' || sign == ' ' ? (char) sign : ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        return guess.toString();
    }
}
