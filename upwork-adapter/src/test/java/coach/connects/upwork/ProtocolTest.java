package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.JobFacts;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.upwork.FakeAnswer.Way;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation with the server, when all is well and when it is not. */
class ProtocolTest {
    private static final String HTML = "text/html; charset=utf-8";

    private final FakeUpwork server = FakeUpwork.start();
    private final Member ada = new Member(server);
    private UpworkGrant grant;

    @BeforeEach
    void connect() {
        grant = ada.connects();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private UpworkAnswer<JobFacts> job() {
        return ada.client.job(grant, Member.JOB);
    }

    private static void assertRefused(UpworkAnswer<?> answer, Reason reason) {
        assertThat(answer.refusal().map(UpworkAnswer.Refused::reason).map(Enum::name))
                .contains(reason.name());
    }

    @Test
    void aJobIsReadInAConversationOfItsOwn() {
        assertThat(job().toOptional().orElseThrow().posting().get(Fact.TITLE)).contains("Repair a booking form");
        assertThat(server.calls("rpc"))
                .containsExactly(
                        "rpc initialize",
                        "rpc notifications/initialized",
                        "rpc tools/list",
                        "rpc tools/call upwork__find_jobs");
    }

    @Test
    void aSecondCheckNeedsNoSecondList() {
        job();
        job();

        assertThat(server.calls("rpc tools/list")).hasSize(1);
    }

    @Test
    void theLinkThatIsSentHoldsThisJobAlone() {
        job();

        assertThat(server.bodies)
                .last()
                .asString()
                .contains("\"id\":\"https://www.upwork.com/jobs/~022112472640518280839\"");
    }

    @Test
    void anAnswerMayComeAsAStreamBehindANotice() {
        server.answersInStreams();

        assertThat(job().toOptional()).isPresent();
    }

    @Test
    void inAStreamTheEventWithTheIdOfTheQuestionCounts() {
        String other =
                Samples.result(0, Samples.textResult("{\"status\":\"error\"}")).replace("\"id\":0", "\"id\":77");
        String ours =
                Samples.result(0, Samples.textResult(Samples.FIXED_JOB)).replace("\"id\":0", "\"id\":" + FakeAnswer.ID);
        server.answers("tools/call", FakeAnswer.stream("", other, Samples.NOTICE, ours));

        assertThat(job().toOptional()).isPresent();
    }

    @Test
    void aStreamThatStaysOpenIsReadNoFurtherThanTheAnswer() {
        String ours =
                Samples.result(0, Samples.textResult(Samples.FIXED_JOB)).replace("\"id\":0", "\"id\":" + FakeAnswer.ID);
        server.answers("tools/call", FakeAnswer.stream(Samples.NOTICE, ours).going(Way.HELD));

        assertThat(job().toOptional()).isPresent();
    }

    @Test
    void aStreamWithoutAnAnswerIsUnreadable() {
        server.answers("tools/call", FakeAnswer.stream(Samples.NOTICE));

        assertRefused(job(), Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneByteAtATimeIsAnAnswerToo(boolean stream) {
        String ours =
                Samples.result(0, Samples.textResult(Samples.BALANCE)).replace("\"id\":0", "\"id\":" + FakeAnswer.ID);
        FakeAnswer answer = stream ? FakeAnswer.stream(ours) : FakeAnswer.json(ours);
        server.answers("tools/call", answer.going(Way.BYTE_BY_BYTE));

        assertThat(ada.client.balance(grant).toOptional()).contains(Connects.of(63));
    }

    @Test
    void anAnswerThatBreaksOffIsNone() {
        server.answers("tools/call", FakeAnswer.tool(Samples.FIXED_JOB).going(Way.CUT));

        assertRefused(job(), Reason.UNAVAILABLE);
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        CallLimits short0 = new CallLimits(
                Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ZERO, 1 << 20);
        Member hasty = new Member(server, short0);
        server.answers("initialize", FakeAnswer.result("{}").going(Way.HELD));

        assertRefused(hasty.client.job(grant, Member.JOB), Reason.UNAVAILABLE);
    }

    @Test
    void oneByteMoreThanAMegabyteIsNotRead() {
        String frame =
                FakeAnswer.tool(Samples.BALANCE.replace("[]", "[\"@\"]")).to(3).body();
        String padded = frame.replace("@", "x".repeat((1 << 20) - frame.length() + 1));
        server.answers("tools/call", FakeAnswer.json(padded), FakeAnswer.json(padded + " "));

        // Of the conversation the third question is the call, and of the next one the second.
        assertThat(ada.client.balance(grant).toOptional()).contains(Connects.of(63));
        assertRefused(ada.client.balance(grant), Reason.UNREADABLE);
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.answers(
                "initialize", FakeAnswer.of(302, "text/plain", "").with("Location", server.base() + "/elsewhere"));

        assertRefused(job(), Reason.UNAVAILABLE);
        assertThat(server.calls("GET /elsewhere")).isEmpty();
    }

    @Test
    void aLostSessionIsOpenedAnewOnce() {
        server.answers("tools/call", FakeAnswer.of(400, "application/json", ""));

        assertThat(job().toOptional()).isPresent();
        assertThat(server.calls("rpc initialize")).hasSize(2);
    }

    @Test
    void aSessionThatIsLostTwiceIsGivenUp() {
        server.answers(
                "tools/call", FakeAnswer.of(404, "application/json", ""), FakeAnswer.of(400, "application/json", ""));

        assertRefused(job(), Reason.UNAVAILABLE);
        assertThat(server.calls("rpc initialize")).hasSize(2);
        assertThat(server.calls("rpc tools/call")).hasSize(2);
    }

    @Test
    void aTokenThatIsNotTakenIsSaidAndNotRepeated() {
        server.forgetsAccess();

        assertRefused(job(), Reason.GRANT_REFUSED);
        assertThat(server.calls("rpc")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"application/json,NOT_ALLOWED", "text/html; charset=utf-8,UNAVAILABLE"})
    void aForbiddenQuestionEndsNoGrant(String contentType, Reason reason) {
        server.answers("tools/call", FakeAnswer.of(403, contentType, "<html>Just a moment</html>"));

        assertRefused(job(), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30                            | 30",
                "99999                         | 300",
                "0                             | 1",
                "Sun, 01 Nov 2026 10:01:30 GMT | 90",
                "Sun, 01 Nov 2026 09:00:00 GMT | 1",
                "soon                          | 60"
            })
    void aServerThatWantsToBeLeftAloneIs(String header, int seconds) {
        server.answers("tools/call", FakeAnswer.of(429, "text/plain", "").with("Retry-After", header));
        Instant until = Member.NOW.plusSeconds(seconds);

        assertThat(job()).isEqualTo(UpworkAnswer.rateLimited(until));
        int before = server.calls("rpc").size();
        assertThat(job()).isEqualTo(UpworkAnswer.rateLimited(until));
        assertThat(server.calls("rpc")).hasSize(before);

        ada.now = until;
        assertThat(job().toOptional()).isPresent();
    }

    @Test
    void aPauseThatIsAskedForWithinAnAnswerIsKeptToo() {
        server.answers(
                "tools/call",
                FakeAnswer.tool("{\"status\":\"error\",\"error_code\":\"X\",\"retry_after_seconds\":42}"));

        assertThat(job()).isEqualTo(UpworkAnswer.rateLimited(Member.NOW.plusSeconds(42)));
        assertThat(job()).isEqualTo(UpworkAnswer.rateLimited(Member.NOW.plusSeconds(42)));
        assertThat(server.calls("rpc tools/call")).hasSize(1);
    }

    @Test
    void aServerOutOfOrderIsAskedOnceMore() {
        server.answers("tools/call", FakeAnswer.of(503, HTML, "<html>"));

        assertThat(job().toOptional()).isPresent();
        assertThat(ada.pauses).contains(Member.QUICK.beforeRepeat());
    }

    @Test
    void inOneConversationNothingIsRepeatedTwice() {
        server.answers("initialize", FakeAnswer.of(500, HTML, ""));
        server.answers("tools/call", FakeAnswer.of(502, HTML, ""));

        assertRefused(job(), Reason.UNAVAILABLE);
        assertThat(server.calls("rpc tools/call")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-32601,NOT_ALLOWED", "-32602,NOT_ALLOWED", "-32603,UNAVAILABLE", "0,UNAVAILABLE"})
    void anErrorOfTheProtocolIsNoAnswer(int code, Reason reason) {
        server.answers(
                "tools/call",
                FakeAnswer.json("{\"jsonrpc\":\"2.0\",\"id\":@ID@,\"error\":{\"code\":" + code
                        + ",\"message\":\"job found\"}}"));

        assertRefused(job(), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-26", "2025-06-18", "2025-11-25"})
    void theProtocolThatTheServerChoosesIsSpoken(String version) {
        server.answers("initialize", FakeAnswer.result("{\"protocolVersion\":\"" + version + "\"}"));
        server.answers("notifications/initialized", FakeAnswer.of(202, "application/json", ""));
        server.answers("tools/list", FakeAnswer.result("{\"tools\":[]}"));

        assertRefused(job(), Reason.NOT_ALLOWED);
    }

    @Test
    void aProtocolThatIsNotKnownIsNotSpoken() {
        server.answers("initialize", FakeAnswer.result("{\"protocolVersion\":\"2026-07-28\"}"));

        assertRefused(job(), Reason.UNREADABLE);
        assertThat(server.calls("rpc notifications")).isEmpty();
    }

    @Test
    void aRoleWithoutTheToolIsToldSo() {
        server.offers("list_accounts", "manage_jobs");

        assertRefused(job(), Reason.NOT_ALLOWED);
        assertThat(server.calls("rpc tools/call")).isEmpty();
    }

    @Test
    void aToolThatNoLongerOnlyReadsIsNotCalled() {
        FakeAnswer list = FakeAnswer.result(
                "{\"tools\":[{\"name\":\"upwork__find_jobs\",\"annotations\":{\"readOnlyHint\":false}},{\"name\":\"upwork__get_profile\"}]}");
        server.answers("tools/list", list, list);

        assertRefused(job(), Reason.NOT_ALLOWED);
        assertRefused(ada.client.balance(grant), Reason.NOT_ALLOWED);
        assertThat(server.calls("rpc tools/call")).isEmpty();
    }

    @Test
    void aToolThatIsListedTwiceIsNone() {
        server.offers("find_jobs", "other__find_jobs");

        assertRefused(job(), Reason.NOT_ALLOWED);
    }

    @Test
    void inCompactModeAnotherToolCarriesItOut() {
        server.isCompact();

        assertThat(job().toOptional()).isPresent();
        assertThat(server.calls("rpc tools/call")).containsExactly("rpc tools/call upwork__execute_tool");
        assertThat(server.bodies).last().asString().contains("\"tool_name\":\"find_jobs\"", "\"action\":\"get\"");
    }

    @Test
    void whereFindingIsDeniedThePostingItselfIsAskedFor() {
        server.offers("find_jobs", "get_job_posting");
        server.result("get_job_posting", Samples.FIXED_JOB);
        server.answers("tools/call", FakeAnswer.tool("{\"status\":\"error\",\"error_code\":\"ACCESS_DENIED\"}"));

        assertThat(job().toOptional()).isPresent();
        assertThat(server.calls("rpc tools/call")).last().isEqualTo("rpc tools/call upwork__get_job_posting");
    }

    @ParameterizedTest
    @EnumSource(ReadTool.class)
    void whatIsCalledOnlyReads(ReadTool tool) {
        assertThat(tool.title())
                .matches("(list|find|get)_[a-z_]+( (list|get|search|get_marketplace|connects_balance))?");
    }

    @Test
    void aServerThatIsGoneIsUnavailable() {
        server.close();

        assertRefused(job(), Reason.UNAVAILABLE);
        assertRefused(ada.client.renew(grant), Reason.UNAVAILABLE);
        assertRefused(new Member(server).client.register(), Reason.UNAVAILABLE);
    }
}
