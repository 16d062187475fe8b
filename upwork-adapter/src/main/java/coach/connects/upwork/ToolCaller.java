package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkAnswer.Refused;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.upwork.ToolCatalogue.ToolCall;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls tools for members: only those of {@link ReadTool}, only where the server says at the time that they only read, and no
 * more often than {@link CallHistory} allows. Of each call a line is logged, without anything that was asked or answered.
 */
final class ToolCaller {
    private static final Logger LOG = LoggerFactory.getLogger(ToolCaller.class);
    private static final long FRESH = Duration.ofMinutes(20).toNanos();
    private static final int MOST_CATALOGUES = 1_000;
    private static final int MOST_PAGES = 5;

    private final HttpTransport wire;
    private final URI server;
    private final CallLimits limits;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final HostRateLimiter.Pause pause;
    private final CallCounter counter;
    private final Map<String, Listed> catalogues = new LinkedHashMap<>();

    private record Listed(ToolCatalogue tools, long at) {}

    ToolCaller(
            HttpTransport wire,
            URI server,
            CallLimits limits,
            InstantSource clock,
            LongSupplier nanos,
            HostRateLimiter.Pause pause,
            CallCounter counter) {
        this.wire = wire;
        this.server = server;
        this.limits = limits;
        this.clock = clock;
        this.nanos = nanos;
        this.pause = pause;
        this.counter = counter;
    }

    /** One conversation for one question. */
    Caller open(UpworkGrant grant) {
        McpSession session = new McpSession(
                wire,
                server,
                grant.access(),
                Deadline.in(limits.whole(), nanos),
                new ReplyRefusals(clock),
                new McpSession.Repeat(limits.beforeRepeat(), pause));
        return new Caller(grant, session);
    }

    /** Calls tools in one conversation. */
    final class Caller {
        private final UpworkGrant grant;
        private final McpSession session;

        private Caller(UpworkGrant grant, McpSession session) {
            this.grant = grant;
            this.session = session;
        }

        boolean offers(ReadTool tool) {
            return known(grant.key())
                    .flatMap(tools -> tools.call(tool, "", BoundedJson.empty()))
                    .isPresent();
        }

        /** What the tool answered, or why it did not. */
        UpworkAnswer<ToolField> call(ReadTool tool, ObjectNode params) {
            long start = nanos.getAsLong();
            Optional<CallHistory.Pause> kept = counter.count(grant, clock.instant());
            if (kept.isPresent()) {
                return UpworkAnswer.refused(kept.get());
            }
            UpworkAnswer<ToolField> answer = asked(tool, params, start);
            answer.refusal()
                    .filter(refused -> refused.reason() == Reason.RATE_LIMITED)
                    .flatMap(Refused::until)
                    .ifPresent(until -> counter.keepSilent(grant, until));
            return answer;
        }

        private UpworkAnswer<ToolField> asked(ReadTool tool, ObjectNode params, long start) {
            UpworkAnswer<ToolCatalogue> tools = catalogue();
            UpworkAnswer<ToolField> result = Answers.then(
                    tools,
                    listed -> listed.call(
                                    tool, grant.account().map(Secret::reveal).orElse(""), params)
                            .map(this::sent)
                            .orElseGet(() -> UpworkAnswer.refused(Reason.NOT_ALLOWED)));
            UpworkAnswer<ToolResult> answered = Answers.then(result, field -> UpworkAnswer.given(ToolResult.of(field)));
            UpworkAnswer<ToolField> data = Answers.then(answered, read -> read.data(clock.instant()));
            if (result.refusal().isPresent()) {
                forget(grant.key());
            }
            log(tool, data, answered.toOptional().flatMap(ToolResult::trace), start);
            return data;
        }

        private UpworkAnswer<ToolField> sent(ToolCall call) {
            ObjectNode params = BoundedJson.empty().put("name", call.name());
            params.set("arguments", call.arguments());
            return session.ask("tools/call", params);
        }

        private UpworkAnswer<ToolCatalogue> catalogue() {
            Optional<ToolCatalogue> known = known(grant.key());
            if (known.isPresent()) {
                return UpworkAnswer.given(known.get());
            }
            List<ToolField> tools = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            for (int page = 0; page < MOST_PAGES && (page == 0 || cursor.isPresent()); page++) {
                ObjectNode params = BoundedJson.empty();
                cursor.ifPresent(next -> params.put("cursor", next));
                UpworkAnswer<ToolField> answer = session.ask("tools/list", params);
                if (answer.toOptional().isEmpty()) {
                    return Answers.then(answer, none -> UpworkAnswer.refused(Reason.UNREADABLE));
                }
                tools.addAll(answer.toOptional().get().at("tools").items());
                cursor = answer.toOptional().get().at("nextCursor").line();
            }
            ToolCatalogue catalogue = ToolCatalogue.of(tools);
            remember(grant.key(), catalogue);
            return UpworkAnswer.given(catalogue);
        }
    }

    private synchronized Optional<ToolCatalogue> known(String grant) {
        return Optional.ofNullable(catalogues.get(grant))
                .filter(listed -> nanos.getAsLong() - listed.at() < FRESH)
                .map(Listed::tools);
    }

    private synchronized void remember(String grant, ToolCatalogue tools) {
        if (catalogues.size() >= MOST_CATALOGUES) {
            catalogues.clear();
        }
        catalogues.put(grant, new Listed(tools, nanos.getAsLong()));
    }

    /** After a refusal: it may be that the tools are no longer called so. */
    private synchronized void forget(String grant) {
        catalogues.remove(grant);
    }

    private void log(ReadTool tool, UpworkAnswer<ToolField> answer, Optional<String> trace, long start) {
        LOG.info(
                "Upwork: {} {} in {} ms{}",
                tool.title(),
                answer.refusal().map(refused -> "refused: " + refused.reason()).orElse("answered"),
                Duration.ofNanos(nanos.getAsLong() - start).toMillis(),
                trace.map(id -> ", trace " + id).orElse(""));
    }
}
