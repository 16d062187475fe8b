package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.ReadResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of which no column names the job, and labels with their values and notes: each fact is the table's, or unknown. */
class HeaderlessTableTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final List<String> SEPARATORS = List.of(";", ",", "\t", " | ", "|");
    private static final List<String> NOTES = List.of("good", "bad sign", "check again", "low", "hm", "average", "-");
    private static final int TABLES = 400;

    private static List<ReadResult.Job> read(String text) {
        return new PostingParser().read(text, NOW).jobs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payment verified;Proposals;Hire rate;Rating\nno;5 to 10;56%;4.5",
                "Payment verified\tProposals\tHire rate\tRating\nno\t5 to 10\t56%\t4.5",
                "| Payment verified | Proposals | Hire rate | Rating |\n|---|---|---|---|\n| no | 5 to 10 | 56% | 4.5 |",
                "payment_verified,proposals,hire_rate,rating\nno,5 to 10,56%,4.5\n",
                "Payment verified;no\nProposals;5 to 10\nHire rate;56%\nRating;4.5",
                "Field;Value;Note\nPayment verified;no;bad\nProposals;5 to 10;ok\nHire rate;56%;average\nRating;4.5;fine",
                "Fix a shop\nPayment verified;no;bad\nProposals;5 to 10;ok\nHire rate;56%;average\nRating;4.5;fine",
                "Name,Remark,Value\nPayment verified,bad,no\nProposals,ok,5 to 10\nHire rate,average,56%\nRating,fine,4.5"
            })
    void itsFactsAreReadWhicheverWayItLies(String table) {
        List<ReadResult.Job> jobs = read(table);

        assertThat(jobs).hasSize(1);
        Posting posting = jobs.get(0).posting();
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(56);
    }

    @Test
    void severalRowsAreSeveralJobs() {
        assertThat(read("Payment verified;Proposals;Hire rate\nno;5 to 10;56%\nyes;20 to 50;80%"))
                .extracting(job -> job.posting().get(Fact.PAYMENT_VERIFIED).orElseThrow())
                .containsExactly(false, true);
    }

    @Test
    void aLineAboveItIsTheTitle() {
        assertThat(read("Fix a shop\npayment_verified,proposals\nno,5 to 10"))
                .extracting(job -> job.posting().get(Fact.TITLE).orElse(""))
                .containsExactly("Fix a shop");
    }

    @Test
    void labelsAndValuesByTurnsAreNoTable() {
        Posting posting = read("Proposals | 5 to 10 | Hire rate | 40%\nRating | 4.1 | Jobs posted | 12")
                .get(0)
                .posting();

        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(40);
        assertThat(posting.get(Fact.CLIENT_JOBS_POSTED)).contains(12);
    }

    /** Any facts in any order, separator and direction, with notes or a head: never another fact. */
    @Test
    void noFactIsEverAnother() {
        Random random = new Random(Long.getLong("tables.seed", 20261130));
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < TABLES; i++) {
            boolean paid = random.nextBoolean();
            int rate = random.nextInt(101);
            int posted = 2 + random.nextInt(90);
            List<List<String>> pairs = new ArrayList<>(List.of(
                    List.of("Payment verified", paid ? "yes" : "no"),
                    List.of("Hire rate", rate + "%"),
                    List.of("Jobs posted", String.valueOf(posted)),
                    List.of("Proposals", "10 to 15")));
            Collections.shuffle(pairs, random);
            String table = table(pairs, random);
            for (ReadResult.Job job : read(table)) {
                Posting read = job.posting();
                boolean other = read.get(Fact.PAYMENT_VERIFIED).orElse(paid) != paid
                        || read.get(Fact.CLIENT_HIRE_RATE).orElse(rate) != rate
                        || read.get(Fact.CLIENT_JOBS_POSTED).orElse(posted) != posted;
                right += read.get(Fact.CLIENT_HIRE_RATE).isPresent() ? 1 : 0;
                if (other) {
                    wrong.add(table + " -> " + read);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThan(TABLES * 9 / 10);
    }

    private static String table(List<List<String>> pairs, Random random) {
        String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        boolean upright = random.nextBoolean();
        boolean noted = !upright && random.nextBoolean();
        List<String> lines = new ArrayList<>();
        if (upright) {
            lines.add(String.join(
                    separator, pairs.stream().map(pair -> pair.get(0)).toList()));
            lines.add(String.join(
                    separator, pairs.stream().map(pair -> pair.get(1)).toList()));
        } else {
            if (noted && random.nextBoolean()) {
                lines.add(String.join(separator, List.of("Label", "Value", "Note")));
            }
            for (List<String> pair : pairs) {
                List<String> row = new ArrayList<>(pair);
                if (noted) {
                    row.add(NOTES.get(random.nextInt(NOTES.size())));
                }
                lines.add(String.join(separator, row));
            }
        }
        return String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
    }
}
