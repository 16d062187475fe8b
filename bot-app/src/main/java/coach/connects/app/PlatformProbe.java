package coach.connects.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a platform who the bot is: that tells whether it can be reached, whether it takes the token, and what time it is
 * there.
 *
 * @param name the platform's name
 * @param request the question; it holds the token, and is never shown
 * @param remedy what to do about a token that is refused
 */
record PlatformProbe(String name, HttpRequest request, String remedy) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int FIRST_SERVER_ERROR = 500;

    /**
     * What was seen.
     *
     * @param well whether the platform knows the bot
     * @param words that, in a line, with a remedy
     * @param time what time it is there, if it said so
     */
    record Seen(boolean well, String words, Optional<Instant> time) {}

    /** One for each platform whose token is set. */
    static List<PlatformProbe> of(Settings settings) {
        List<PlatformProbe> probes = new ArrayList<>();
        settings.telegramToken().ifPresent(token -> {
            String base = base(settings.telegramApi(), "https://api.telegram.org");
            HttpRequest ask = get(base + "/bot" + token.reveal() + "/getMe").build();
            probes.add(new PlatformProbe("Telegram", ask, "Say /token to @BotFather, and set TELEGRAM_BOT_TOKEN."));
        });
        settings.discordToken().ifPresent(token -> {
            String base = base(settings.discordApi(), "https://discord.com/api/v10");
            HttpRequest ask = get(base + "/users/@me")
                    .header("Authorization", "Bot " + token.reveal())
                    .build();
            probes.add(new PlatformProbe(
                    "Discord", ask, "Reset it at discord.com/developers/applications, and set DISCORD_BOT_TOKEN."));
        });
        return List.copyOf(probes);
    }

    Seen look() {
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            return seen(answer.statusCode(), answer.headers().firstValue("Date").flatMap(PlatformProbe::time));
        } catch (IOException e) {
            // The words of the exception may quote the address, and the token stands in it.
            return new Seen(
                    false,
                    name + " cannot be reached (" + e.getClass().getSimpleName()
                            + "). See whether this machine gets out to the internet.",
                    Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Seen(false, name + " was not waited for.", Optional.empty());
        }
    }

    private Seen seen(int status, Optional<Instant> time) {
        if (status == OK) {
            return new Seen(true, name + " knows the bot", time);
        }
        String words = status >= FIRST_SERVER_ERROR
                ? name + " answers " + status + ". It is not well itself; try again later."
                : name + " refuses the token (" + status + "). " + remedy;
        return new Seen(false, words, time);
    }

    /** What is asked, without the token. */
    @Override
    public String toString() {
        return name;
    }

    private static HttpRequest.Builder get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).GET();
    }

    private static String base(Optional<URI> api, String standard) {
        String base = api.map(URI::toString).orElse(standard);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    private static Optional<Instant> time(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
