package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.JobFacts;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.upwork.FakeAnswer.Way;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that nobody promised: each is an answer or a reason, and none is half of one. */
class OddAnswersTest {
    private static final int ODD_ANSWERS = 400;
    private static final int WIRED_ANSWERS = 200;
    private static final List<String> ODD_PLACES = List.of("tools/call", "tools/call", "tools/list", "initialize");

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

    /** As late as the budget of the day wants it. */
    private UpworkAnswer<JobFacts> job() {
        ada.now = ada.now.plus(Duration.ofHours(1));
        return ada.client.job(grant, Member.JOB);
    }

    private static Optional<Reason> reason(UpworkAnswer<?> answer) {
        return answer.refusal().map(UpworkAnswer.Refused::reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"content\":[],\"isError\":false}                                               | UNREADABLE",
                "{\"isError\":false}                                                              | UNREADABLE",
                "{}                                                                               | UNREADABLE",
                "{\"content\":[{\"type\":\"text\",\"text\":\"Job found\"}]}                       | UNREADABLE",
                "{\"content\":[{\"type\":\"text\",\"text\":\"[1,2]\"}]}                           | UNREADABLE",
                "{\"content\":[{\"type\":\"image\",\"text\":\"{}\"}]}                             | UNREADABLE",
                "{\"content\":{\"type\":\"text\",\"text\":\"{}\"}}                                | UNREADABLE",
                "{\"content\":[{\"type\":\"text\",\"text\":\"{}\"}],\"isError\":\"false\"}        | UNREADABLE",
                "{\"content\":[{\"type\":\"text\",\"text\":\"{}\"}],\"isError\":true}             | NOT_READABLE",
                "{\"content\":[],\"isError\":true}                                                | NOT_READABLE",
                "{\"structuredContent\":{\"status\":\"ok\"}}                                      | UNREADABLE",
                "{\"structuredContent\":{\"error_code\":\"NOT_FOUND\"}}                           | NOT_READABLE"
            })
    void anEnvelopeThatHoldsNoJobIsNone(String result, Reason reason) {
        server.answers("tools/call", FakeAnswer.result(result));

        assertThat(reason(job())).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"error\"}                                         | NOT_READABLE",
                "{\"status\":\"ERROR\",\"reason\":\"ok\"}                       | NOT_READABLE",
                "{\"status\":\"rejected\"}                                      | NOT_READABLE",
                "{\"status\":\"action_required\"}                               | NOT_READABLE",
                "{\"status\":\"ok\",\"error_code\":\"RESOURCE_NOT_FOUND\"}      | NOT_READABLE",
                "{\"status\":\"error\",\"error_code\":\"UPSTREAM\"}             | UNAVAILABLE",
                "{\"status\":\"error\",\"error_code\":\"ORG_UID_REQUIRED\"}     | NOT_ALLOWED",
                "{\"status\":\"error\",\"error_code\":\"ACCESS_DENIED\"}        | NOT_ALLOWED",
                "{\"status\":\"error\",\"error_code\":\"RATE_LIMITED\"}         | RATE_LIMITED",
                "{\"status\":\"error\",\"error_code\":\"VJ-JA-10\"}             | NOT_READABLE",
                "{\"status\":\"half_done\"}                                     | UNREADABLE",
                "{\"error\":\"resource not found\"}                             | UNREADABLE"
            })
    void codesDecideAndNeverTheProse(String text, Reason reason) {
        server.answers("tools/call", FakeAnswer.tool(text));

        assertThat(reason(job())).contains(reason);
    }

    @Test
    void anErrorWithDataBesideIsAnError() {
        server.answers(
                "tools/call",
                FakeAnswer.result(
                        Samples.textResult(Samples.FIXED_JOB).replace("\"isError\":false", "\"isError\":true")));

        assertThat(reason(job())).contains(Reason.NOT_READABLE);
    }

    @Test
    void ofTwoTextsTheFirstRecordCounts() {
        String text = Samples.textResult(Samples.FIXED_JOB);
        String words = "{\"type\":\"text\",\"text\":\"Here you are:\"},";
        server.answers("tools/call", FakeAnswer.result(text.replace("{\"content\":[", "{\"content\":[" + words)));

        assertThat(job().toOptional()).isPresent();
    }

    @Test
    void aStructuredAnswerCountsFirst() {
        server.answers(
                "tools/call",
                FakeAnswer.result("{\"content\":[{\"type\":\"text\",\"text\":\"see below\"}],\"structuredContent\":"
                        + Samples.FIXED_JOB + "}"));

        assertThat(job().toOptional()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "7", "\"text\"", "[]", "{", "{}{}", "{\"id\":1}", "<html>", "data: {}\n\n", "\u0000"
            })
    void aBodyThatIsNoAnswerOfTheProtocolIsUnreadable(String body) {
        server.answers("tools/call", FakeAnswer.json(body));

        assertThat(reason(job())).contains(Reason.UNREADABLE);
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        server.answers("tools/call", FakeAnswer.json(Samples.result(7_777, Samples.textResult(Samples.FIXED_JOB))));

        assertThat(reason(job())).contains(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"31,true", "32,false", "5000,false"})
    void depthHasABound(int depth, boolean read) {
        String nest = "[".repeat(depth - 1) + "]".repeat(depth - 1);

        assertThat(BoundedJson.record("{\"nest\":" + nest + "}").isPresent()).isEqualTo(depth <= 32);
        server.answers(
                "tools/call",
                FakeAnswer.tool(Samples.FIXED_JOB.replace("\"client_feedback\":[]", "\"client_feedback\":" + nest)));
        assertThat(job().toOptional().isPresent()).isEqualTo(read || depth == 32);
    }

    @Test
    void numbersOfValuesHaveABound() {
        String many = "0,".repeat(BoundedJson.MOST_NODES - 3) + "0";

        assertThat(BoundedJson.record("{\"many\":[" + many + "]}")).isPresent();
        assertThat(BoundedJson.record("{\"many\":[" + many + ",0]}")).isEmpty();
    }

    @Test
    void aNameThatStandsTwiceMakesARecordUnreadable() {
        server.answers(
                "tools/call",
                FakeAnswer.tool(
                        Samples.FIXED_JOB.replace("\"connects_cost\":14", "\"connects_cost\":14,\"connects_cost\":4")));

        assertThat(reason(job())).contains(Reason.UNREADABLE);
    }

    /** Whatever is changed in an answer, no fact says what the answer did not: it is as it was, or unknown. */
    @Test
    void hundredsOfDamagedAnswersAreReadOrRefusedWhole() {
        Random random = new Random(17);
        JsonNode sample = BoundedJson.record(Samples.FIXED_JOB).orElseThrow();
        JobFacts whole =
                JobMapper.read(new ToolField(sample), Member.JOB).toOptional().orElseThrow();
        int read = 0;
        for (int i = 0; i < ODD_ANSWERS; i++) {
            ObjectNode damaged = sample.deepCopy();
            damage(damaged, random);
            Optional<JobFacts> facts =
                    JobMapper.read(new ToolField(damaged), Member.JOB).toOptional();
            read += facts.isPresent() ? 1 : 0;
            facts.ifPresent(some -> some.posting().facts().forEach((fact, value) -> {
                boolean same = whole.posting()
                        .known(fact)
                        .map(Object::toString)
                        .filter(value.toString()::equals)
                        .isPresent();
                boolean derived = fact == Fact.CLIENT_HIRE_RATE || fact == Fact.OPEN_TO || fact == Fact.TITLE;
                assertThat(same || derived || value.value() instanceof Boolean)
                        .as("%s is %s", fact, value)
                        .isTrue();
            }));
        }

        assertThat(read).isBetween(ODD_ANSWERS / 2, ODD_ANSWERS);
    }

    /**
     * As they come over the wire, whatever is wrong with them: an answer, or one reason; and the next question is as good as
     * new. A table of them is printed at the end.
     */
    @Test
    @Tag("long")
    void twoHundredOddAnswersOverTheWireAreAnswersOrReasons() {
        Random random = new Random(200);
        JsonNode sample = BoundedJson.record(Samples.FIXED_JOB).orElseThrow();
        List<Oddity> oddities = List.of(Oddity.values());
        Map<Oddity, Map<String, Integer>> table = new EnumMap<>(Oddity.class);
        for (int i = 0; i < WIRED_ANSWERS; i++) {
            ObjectNode damaged = sample.deepCopy();
            damage(damaged, random);
            Oddity oddity = oddities.get(random.nextInt(oddities.size()));
            server.answers(ODD_PLACES.get(random.nextInt(ODD_PLACES.size())), oddity.of(damaged.toString(), random));
            UpworkAnswer<JobFacts> answer = job();
            assertThat(answer.toOptional().isPresent())
                    .isNotEqualTo(answer.refusal().isPresent());
            table.computeIfAbsent(oddity, any -> new TreeMap<>())
                    .merge(reason(answer).map(Reason::name).orElse("answered"), 1, Integer::sum);
            server.forgetsAnswers();
            ada.now = ada.now.plus(Duration.ofMinutes(6));
            assertThat(job().toOptional()).as("after answer %s", i).isPresent();
        }

        System.out.printf("%n%-18s %s%n", "odd answer", "what came of it");
        table.forEach((oddity, outcomes) -> System.out.printf("%-18s %s%n", oddity, outcomes));
        assertThat(table).containsOnlyKeys(Oddity.values());
        assertThat(table.values().stream().flatMap(outcomes -> outcomes.keySet().stream()))
                .contains("answered", "UNREADABLE", "UNAVAILABLE", "NOT_ALLOWED", "RATE_LIMITED")
                .doesNotContain("MINUTE_SPENT", "DAY_SPENT", "BUSY");
    }

    /** Puts one value of another kind into a place of the answer, or takes what is there away. */
    private static void damage(ObjectNode root, Random random) {
        List<ObjectNode> records = new ArrayList<>();
        collect(root, records);
        ObjectNode victim = records.get(random.nextInt(records.size()));
        List<String> names = new ArrayList<>();
        victim.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0 -> victim.remove(name);
            case 1 -> victim.putNull(name);
            case 2 -> victim.put(name, -3);
            case 3 -> victim.put(name, "\u0000<untrusted_x>nonsense");
            case 4 -> victim.putArray(name).add(1).addObject();
            case 5 -> victim.putObject(name).put("odd", true);
            default -> victim.put(name, random.nextBoolean());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> records) {
        if (node instanceof ObjectNode record) {
            records.add(record);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(inner -> collect(inner, records));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"balance\":{\"connectsBalance\":63}}   | 63",
                "{\"balance\":{\"connectsBalance\":0.0}}  | 0",
                "{\"balance\":{\"connectsBalance\":\"7\"}} | 7",
                "{\"balance\":{\"connectsBalance\":-1}}   |",
                "{\"balance\":{\"connectsBalance\":6.5}}  |",
                "{\"balance\":{}}                         |",
                "{\"balance\":63}                         |",
                "{\"connectsBalance\":63}                 |"
            })
    void aBalanceIsAWholeNumberOrUnreadable(String answer, Integer balance) {
        server.result("get_profile", answer);
        UpworkAnswer<Connects> read = ada.client.balance(grant);

        assertThat(read.toOptional()).isEqualTo(Optional.ofNullable(balance).map(Connects::of));
        assertThat(reason(read)).isEqualTo(balance == null ? Optional.of(Reason.UNREADABLE) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Accepted,SENT",
        "Pending,SENT",
        "Activated,INTERVIEW",
        "Offered,OFFER",
        "Hired,HIRED",
        "Declined,DECLINED",
        "Withdrawn,WITHDRAWN",
        "Archived,ENDED",
        "SomethingNew,OTHER",
        "'',OTHER"
    })
    void theStateOfAProposalIsItsOwn(String word, ProposalState state) {
        server.result("list_freelancer_proposals", Samples.PROPOSALS.replace("Accepted", word));

        assertThat(ada.client.proposal(grant, Member.JOB).toOptional()).contains(state);
    }

    @Test
    void anEmptyListOfProposalsProvesNothing() {
        server.result("list_freelancer_proposals", "{\"status\":\"ok\",\"data\":{\"vendorProposals\":{\"edges\":[]}}}");

        assertThat(reason(ada.client.proposal(grant, Member.JOB))).contains(Reason.NOT_READABLE);
    }

    @Test
    void aProposalIsLookedForInTwoPagesAndNoMore() {
        String page = Samples.PROPOSALS
                .replace(FakeUpwork.JOB, "2105251999380628605")
                .replace("\"endCursor\":\"\",\"hasNextPage\":false", "\"endCursor\":\"next\",\"hasNextPage\":true");
        server.result("list_freelancer_proposals", page);

        assertThat(reason(ada.client.proposal(grant, Member.JOB))).contains(Reason.NOT_READABLE);
        assertThat(server.calls("rpc tools/call")).hasSize(2);
        assertThat(server.bodies).last().asString().contains("\"cursor\":\"next\"");

        ada.now = ada.now.plus(Duration.ofMinutes(2));
        server.answers("tools/call", FakeAnswer.tool(page));
        server.result("list_freelancer_proposals", Samples.PROPOSALS);
        assertThat(ada.client.proposal(grant, Member.JOB).toOptional()).contains(ProposalState.SENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"accounts\":[]}                                                            | 0",
                "{\"accounts\":[{\"role\":\"CLIENT\",\"org_uid\":\"1\"}]}                     | 0",
                "{\"accounts\":[{\"role\":\"TALENT\",\"org_uid\":\"1\",\"suspended\":true}]}  | 0",
                "{\"accounts\":[{\"role\":\"TALENT\",\"org_uid\":17}]}                        | 0",
                "{\"accounts\":[{\"role\":\"TALENT\",\"org_uid\":\"1; drop\"}]}               | 0",
                "{\"accounts\":[{\"role\":\"TALENT\",\"org_uid\":\"1\"},{\"role\":\"TALENT\",\"org_uid\":\"2\"}]} | 2",
                "{\"accounts\":{}}                                                            | -1"
            })
    void onlyAFreelancersAccountsCount(String answer, int number) {
        server.result("list_accounts", answer);
        int found = ada.client
                .account(grant)
                .toOptional()
                .map(account -> account.freelancers().size())
                .orElse(-1);

        assertThat(found).isEqualTo(number);
    }

    @Test
    void aSwappedDeliveryChangesNothing() {
        for (Way way : List.of(Way.BYTE_BY_BYTE, Way.WHOLE)) {
            server.answers("tools/list", FakeAnswer.result("{\"tools\":[]}").going(way));
            assertThat(reason(job())).contains(Reason.NOT_ALLOWED);
        }
    }
}
