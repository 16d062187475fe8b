package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.app.monitoring.Monitoring;
import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.kit.PlatformTraffic;
import coach.connects.kit.QueueLengths;
import coach.connects.kit.Watchable;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.profile.Identity;
import coach.connects.reading.screen.PictureReader;
import coach.connects.reading.screen.ScannedPicture;
import coach.connects.scheduling.ClockWatch;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wiring.BotAssembly;
import coach.connects.wiring.BotSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole core, watched from outside. */
class MonitoringTest {
    private static final String PERSON = "canary-of-a-person";
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Instant now = START;
    private volatile Optional<String> trouble = Optional.empty();
    private Monitoring monitoring;
    private DocumentStore store;
    private BotAssembly core;
    private BotGateway gateway;
    private Monitoring.Serving serving;
    private int port;

    @BeforeEach
    void open() throws Exception {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        monitoring = Monitoring.byNumbers(clock);
        Settings settings = Settings.from(Map.of("CONNECTS_DATA_DIR", folder.toString()));
        store = monitoring.over(SqliteStore.open(folder));
        ClockWatch watch = new ClockWatch(new LatestInstantStore(store), ClockWatch.Trust.SCRIPTED, System::nanoTime);
        core = BotAssembly.over(BotSetup.of(store, PolicyLoader.read(settings), clock, new Random(7))
                .with(watch));
        monitoring.watch(core.jobs());
        gateway = monitoring.over(core.gateway(), core.specs());
        port = freePort();
        serving = monitoring.serve(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), () -> trouble);
    }

    @AfterEach
    void close() {
        serving.close();
        store.close();
    }

    @Test
    void thatPicturesAreReadIsToldThroughTheMeter() {
        PictureReader reader = picture -> new PictureReader.Refused(PictureReader.Refusal.BUSY);
        BotAssembly seeing = core.withPictures(reader);

        assertThat(Monitoring.byNumbers(Clock.systemUTC())
                        .over(seeing.gateway(), seeing.specs())
                        .readsPictures())
                .isEqualTo(seeing.gateway().readsPictures())
                .isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void says(String text, String key) {
        ChatEvent.EventSource source = new ChatEvent.EventSource(
                new Identity("telegram", PERSON),
                ChatAddress.privateChat("telegram", PERSON),
                key,
                now,
                false,
                Optional.empty());
        gateway.handle(new ChatEvent.TextMessage(source, text, false));
    }

    @Test
    void whatPeopleDoIsCountedByCommandAndNamesNobody() throws Exception {
        says("/buy 40", "k1");
        says("/wallet", "k2");
        says("/secret-word-of-mine", "k3");
        says("some private words", "k4");
        String metrics = get("/metrics").body();
        assertThat(metrics)
                .contains("connects_messages_total{command=\"buy\",outcome=\"answered\",platform=\"telegram\"} 1.0")
                .contains("command=\"unknown\"", "command=\"words\"")
                .contains("connects_store_calls_total{collection=", "connects_answer_seconds_bucket", "jvm_memory")
                .doesNotContain(PERSON, "secret", "private words");
    }

    @Test
    void aRoundIsCountedAndWhatIsWrongIsANumberToo() throws Exception {
        core.jobs().runDue(now);
        assertThat(get("/metrics").body()).contains("connects_round_seconds_count 1", "connects_ready 1.0");
        assertThat(get("/ready").statusCode()).isEqualTo(200);
        trouble = Optional.of("no round for 6 minutes: reminders are late");
        HttpResponse<String> late = get("/ready");
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.body()).contains("reminders are late");
        assertThat(get("/metrics").body()).contains("connects_ready 0.0");
        trouble = Optional.empty();
        assertThat(get("/ready").statusCode()).isEqualTo(200);
    }

    /** A mark that no number carries is as good as none; those of the machine's are Prometheus's own. */
    @ParameterizedTest
    @ValueSource(strings = {"deploy/alerts.yml", "deploy/grafana-dashboard.json"})
    void everyMarkThatIsAskedForIsOneOfTheNumbersOwn(String file) throws Exception {
        monitoring.watch("telegram", new Busy());
        String served = get("/metrics").body();
        List<String> outcomes = List.of("failed", "unavailable");
        String[] asked =
                Files.readString(Path.of("..", file)).replace("\\\"", "\"").split("=~?\"", -1);
        for (int i = 1; i < asked.length; i++) {
            String mark = asked[i].substring(0, asked[i].indexOf('"'));
            boolean host = asked[i - 1].endsWith("job");
            for (String one : mark.split("\\|", -1)) {
                assertThat(host || outcomes.contains(one) || served.contains("=\"" + one + "\""))
                        .as(one)
                        .isTrue();
            }
        }
    }

    /** An alert on a number that nobody serves never fires, and a line of the dashboard stays empty. */
    @ParameterizedTest
    @ValueSource(strings = {"deploy/alerts.yml", "deploy/grafana-dashboard.json", "docs/monitoring.md"})
    void everyNumberThatIsAskedForIsServed(String file) throws Exception {
        says("/buy 40", "k1");
        core.jobs().runDue(now);
        monitoring.watch("telegram", new Busy());
        monitoring.watchBackups(Optional::empty);
        monitoring.over(new Guesser()).read(new byte[0]);
        monitoring
                .over(new Answering(new MessageSender.Delivery.Unreachable()))
                .send(OutgoingMessage.at(ChatAddress.privateChat("telegram", PERSON), RichText.of("soon")));
        Set<String> served = words(get("/metrics").body());
        Set<String> asked = words(Files.readString(Path.of("..", file)));

        assertThat(asked.stream().filter(MonitoringTest::isNumber)).isNotEmpty().allMatch(served::contains);
    }

    private static boolean isNumber(String word) {
        return Stream.of("connects_", "jvm_", "process_").anyMatch(word::startsWith) && !word.endsWith("_");
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split("[^a-z_]+", -1)));
    }

    /** A platform where this becomes of each message. */
    private record Answering(Delivery delivery) implements MessageSender {
        @Override
        public String platform() {
            return "telegram";
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            return delivery;
        }
    }

    /** An adapter in which something waits. */
    private static final class Busy implements Watchable {
        private PlatformTraffic.Listener listener = new PlatformTraffic.Listener() {};

        @Override
        public void watchedBy(PlatformTraffic.Listener other) {
            listener = other;
        }

        @Override
        public QueueLengths queues() {
            return new QueueLengths(3, 2, 7);
        }
    }

    /** Sees one picture, and then has no more time. */
    private static final class Guesser implements PictureReader {
        private boolean tired;

        @Override
        public PictureResult read(byte[] picture) {
            PictureResult seen = new Seen(ScannedPicture.of(List.of(), 100, 100));
            PictureResult result = tired ? new Refused(Refusal.TOO_SLOW) : seen;
            tired = true;
            return result;
        }
    }

    @Test
    void whatThePlatformsRefuseAndWhatWaitsForThemIsServed() throws Exception {
        Busy telegram = new Busy();
        Busy discord = new Busy();
        monitoring.watch("telegram", telegram);
        monitoring.watch("discord", discord);
        assertThat(get("/metrics").body())
                .contains("connects_platform_requests_total{outcome=\"too-many\",platform=\"discord\"} 0.0");
        PlatformTraffic traffic = new PlatformTraffic();
        traffic.tellTo(telegram.listener);
        for (int status : new int[] {200, 200, 403, 429, 429, 429, 502}) {
            traffic.answered(status);
        }
        traffic.unanswered();
        traffic.again();
        assertThat(get("/metrics").body())
                .contains(
                        "connects_platform_requests_total{outcome=\"taken\",platform=\"telegram\"} 2.0",
                        "connects_platform_requests_total{outcome=\"refused\",platform=\"telegram\"} 1.0",
                        "connects_platform_requests_total{outcome=\"too-many\",platform=\"telegram\"} 3.0",
                        "connects_platform_requests_total{outcome=\"failed\",platform=\"telegram\"} 1.0",
                        "connects_platform_requests_total{outcome=\"unanswered\",platform=\"telegram\"} 1.0",
                        "connects_platform_requests_total{outcome=\"too-many\",platform=\"discord\"} 0.0",
                        "connects_platform_retries_total{platform=\"telegram\"} 1.0",
                        "connects_queue_length{platform=\"telegram\",queue=\"incoming\"} 3.0",
                        "connects_queue_length{platform=\"telegram\",queue=\"pictures\"} 2.0",
                        "connects_queue_length{platform=\"discord\",queue=\"outgoing\"} 7.0");
    }

    @Test
    void picturesAreCountedByWhatBecameOfThemWithTheirTime() throws Exception {
        PictureReader reader = monitoring.over(new Guesser());
        reader.read(new byte[0]);
        reader.read(new byte[0]);
        assertThat(reader.isThere()).isTrue();
        assertThat(get("/metrics").body())
                .contains(
                        "connects_pictures_total{outcome=\"seen\"} 1.0",
                        "connects_pictures_total{outcome=\"too-slow\"} 1.0",
                        "connects_picture_seconds_bucket{le=\"+Inf\"} 2");
    }

    @Test
    void whoWasDueIsCountedByWhetherTheyWereToldInTime() throws Exception {
        says("/buy 40", "k1");
        MessageSender closed = new Answering(new MessageSender.Delivery.RetryAfter(Duration.ofMinutes(2)));
        MessageSender open = new Answering(new MessageSender.Delivery.Delivered(""));
        core.senders().join(closed);
        goOnUntil("put-off");
        assertThat(reminders("late") + reminders("on-time")).isZero();
        core.senders().join(open);
        goOnUntil("late");
        assertThat(reminders("on-time")).isZero();
        goOnUntil("on-time");
        core.senders().join(new Answering(new MessageSender.Delivery.Unreachable()));
        goOnUntil("unreachable");
        assertThat(reminders("late")).isEqualTo(1);
        assertThat(get("/metrics").body()).doesNotContain(PERSON);
    }

    /** Goes on from one time at which something is due to the next. */
    private void goOnUntil(String outcome) throws Exception {
        for (int rounds = 0; rounds < 50 && reminders(outcome) == 0; rounds++) {
            now = core.jobs().nextDueAfter(now).orElseThrow();
            core.jobs().runDue(now);
        }
        assertThat(reminders(outcome)).isEqualTo(1);
    }

    private double reminders(String outcome) throws Exception {
        return number("connects_reminders_total{outcome=\"" + outcome + "\"} ");
    }

    private double number(String name) throws Exception {
        return get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }

    @Test
    void whenTheNewestBackupWasMadeIsServed() throws Exception {
        monitoring.watchBackups(() -> Optional.of(START));
        assertThat(number("connects_last_backup_timestamp_seconds ")).isEqualTo((double) START.getEpochSecond());
    }

    @Test
    void whatIsWrongIsToldByReadyWhileItLives() throws Exception {
        trouble = Optional.of("the database is not there");
        assertThat(get("/ready").body()).contains("the database is not there");
        assertThat(get("/live").statusCode()).isEqualTo(200);
        assertThat(get("/else").statusCode()).isEqualTo(404);
    }
}
