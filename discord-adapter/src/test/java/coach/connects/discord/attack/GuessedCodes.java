package coach.connects.discord.attack;

import coach.connects.chat.ChatEvent;
import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakePerson;
import java.util.Locale;
import java.util.Random;

/** A link code that is guessed. Without the guard: whoever guesses is told the code. */
final class GuessedCodes extends Attack {
    private static final int CODE_LENGTH = 10;
    private static final int GUESSES = 30;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Random random = new Random(11);
    private volatile String code = "";

    @Override
    String way() {
        return "guessed link codes";
    }

    @Override
    Seam unguarded() {
        return Seam.before(hearing(event ->
                event instanceof ChatEvent.TextMessage message && message.text().startsWith("/link ")
                        ? new ChatEvent.TextMessage(message.source(), "/link " + code, false)
                        : event));
    }

    @Override
    void attack() {
        FakePerson ann = bed().discord.user("ann");
        ann.slash("/adjust balance:40").awaitReply();
        String said = ann.slash("/link").awaitReply().reads();
        int from = said.indexOf("/link ") + "/link ".length();
        code = said.substring(from, from + CODE_LENGTH);
        for (int i = 0; i < GUESSES; i++) {
            String answer = zed().slash("/link code:" + guess()).awaitReply().reads();
            tried(answer.toLowerCase(Locale.ROOT).startsWith("linked"));
        }
    }

    private String guess() {
        StringBuilder guess = new StringBuilder();
        code.chars().forEach(sign -> guess.append(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        return guess.toString();
    }
}
