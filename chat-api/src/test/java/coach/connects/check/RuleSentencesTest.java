package coach.connects.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.Finding.Kind;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import coach.connects.profile.ProfileField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whether everything that the check says is in the catalogue, with its figures, and short enough. */
class RuleSentencesTest {
    private static final Messages ENGLISH = MessageCatalogue.load().english();
    private static final int LINE = 40;
    private static final int SIGN = "✗ ".length();
    private static final Set<RuleSource.Origin> SAID_BESIDE = Set.of(RuleSource.Origin.UPWORK, RuleSource.Origin.OURS);
    private static final Pattern FINDING =
            Pattern.compile("ABOUT\\s*\\.(stop|caution|neutral|good|unknown)\\((?:\\d, )?([^;]*?)\\)");
    private static final Pattern VARIANT = Pattern.compile("\"([a-z-]+)\"");

    @Test
    void everyVariantOfEveryRuleIsInTheCatalogue() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Rule rule : Rules.ALL) {
            Matcher finding = FINDING.matcher(source(rule));
            while (finding.find()) {
                Matcher variant = VARIANT.matcher(finding.group(2).isEmpty() ? "\"unknown\"" : finding.group(2));
                String key = "check.reason." + rule.descriptor().name() + ".";
                if (variant.find() && !ENGLISH.has(key + variant.group(1))) {
                    missing.add(key + variant.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReasonHasItsFiguresAndFitsIntoALineWithItsSource() {
        RandomJobs random = new RandomJobs(11);
        Set<String> said = new TreeSet<>();
        Set<String> tooLong = new TreeSet<>();
        for (int i = 0; i < 3_000; i++) {
            for (Finding finding :
                    JobCheck.check(random.posting(70), random.context()).findings()) {
                // The guide is named once below; Upwork's word and ours say so beside it.
                RuleSource.Origin origin = finding.source().origin();
                String source = SAID_BESIDE.contains(origin)
                        ? " (" + ENGLISH.plain("check.source." + origin.name().toLowerCase(Locale.ROOT)) + ")"
                        : "";
                String words = say(finding.reason()) + source;
                said.add(words);
                // What names a country is as long as its name.
                boolean shortAnswer = finding.kind() != Kind.NEUTRAL
                        && !List.of("resold-work", "location").contains(finding.rule());
                if (shortAnswer && SIGN + words.length() > LINE) {
                    tooLong.add(words);
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(150).contains("Payment not verified", "$45.00: easy to win and finish");
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyRuleThatMayStopSaysWhatWouldChangeItAndEveryCautionWhatToLookAt() throws IOException {
        for (Rule rule : Rules.ALL) {
            String name = rule.descriptor().name();
            String source = source(rule);
            assertThat(ENGLISH.has("check.why." + name)).as(name).isTrue();
            assertThat(!source.contains(".stop(") || ENGLISH.has("check.change." + name))
                    .as(name)
                    .isTrue();
            for (String hint : List.of("check.look.", "check.weigh.")) {
                assertThat(!source.contains(".caution(") || ENGLISH.has(hint + name))
                        .as(hint + name)
                        .isTrue();
            }
        }
    }

    @Test
    void hintsFitIntoALine() {
        RandomJobs random = new RandomJobs(12);
        for (int i = 0; i < 1_000; i++) {
            JobCheck.check(random.posting(80), random.context())
                    .hint()
                    .ifPresent(hint -> assertThat(say(hint)).hasSizeLessThanOrEqualTo(LINE));
        }
    }

    @Test
    void everyQuestionAndEveryAnswerIsInTheCatalogueAndFitsAButton() {
        CheckContext told = SamplePostings.UNTOLD.with(
                SamplePostings.UNTOLD.profile().with(ProfileField.SKILLS, List.of("autocad")));
        for (CheckQuestion question : CheckQuestions.ALL) {
            assertThat(ENGLISH.has(question.words())).as(question.words()).isTrue();
            for (AnswerOption option : question.choices(SamplePostings.nothing(), told)) {
                assertThat(say(option.label())
                                .codePoints()
                                .filter(c -> c < 0x2060)
                                .count())
                        .as(option.name())
                        .isBetween(1L, 20L);
            }
        }
    }

    @Test
    void everyDecisionQuoteKindAndSourceIsInTheCatalogue() {
        for (Decision decision : Decision.values()) {
            assertThat(ENGLISH.plain(decision.key())).isEqualTo(decision.name());
        }
        for (CostQuote.Basis basis : CostQuote.Basis.values()) {
            CostQuote quote = new CostQuote(java.util.Optional.empty(), false, basis, java.util.Optional.empty());
            assertThat(ENGLISH.has(quote.key())).as(quote.key()).isTrue();
        }
        for (Kind kind : Kind.values()) {
            assertThat(ENGLISH.has("check.kind." + kind.name().toLowerCase(java.util.Locale.ROOT)))
                    .isTrue();
        }
    }

    private static String say(LocalizedReason reason) {
        return ENGLISH.text(reason.key(), reason.values()).plain();
    }

    private static String source(Rule rule) throws IOException {
        return Files.readString(Path.of(
                "../domain/src/main/java/coach/connects/check", rule.getClass().getSimpleName() + ".java"));
    }
}
