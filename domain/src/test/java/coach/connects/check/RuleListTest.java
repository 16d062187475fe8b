package coach.connects.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.Finding.Kind;
import coach.connects.posting.Fact;
import coach.connects.profile.PreferenceKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of rules as a whole. */
class RuleListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "G-20", "G-21", "G-22", "G-23", "G-24", "G-25", "G-26", "G-27", "G-28", "G-29", "G-30", "G-31", "G-40",
                "G-41", "G-42", "G-43", "G-44", "G-45", "G-46", "G-47", "W-15"
            })
    void everyRowOfTheGuideHasItsRule(String id) {
        assertThat(Rules.all()).anyMatch(rule -> rule.source().id().equals(id));
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(Rules.all().stream().map(RuleDescriptor::name)).doesNotHaveDuplicates();
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(Rules.named(rule.name())).contains(rule));
    }

    @Test
    void everySettingIsReadByARuleOrByTheSearch() {
        Set<PreferenceKey<?>> read = new HashSet<>();
        Rules.all().forEach(rule -> read.addAll(rule.settings()));
        read.add(PreferenceKey.PREVIOUS_CLIENTS);

        assertThat(read).containsExactlyInAnyOrderElementsOf(PreferenceKey.checkSettings());
    }

    @Test
    void whatReadsTheProfileIsPersonalButACrowdOfWhichAGroupIsWarnedAsANewcomerIs() {
        assertThat(Rules.all())
                .filteredOn(rule -> !rule.traits().isEmpty() && !rule.name().equals(ProposalsRule.NAME))
                .isNotEmpty()
                .allMatch(RuleDescriptor::personal);
    }

    @Test
    void aRuleReadsOnlyTheFactsItNames() {
        RandomJobs random = new RandomJobs(3);
        for (int i = 0; i < 300; i++) {
            CheckContext context = random.context();
            var posting = random.posting(70);
            for (Rule rule : Rules.ALL) {
                var less = posting;
                for (Fact<?> fact : Fact.all()) {
                    less = rule.descriptor().facts().contains(fact) ? less : less.without(fact);
                }
                assertThat(rule.evaluate(less, context)).isEqualTo(rule.evaluate(posting, context));
            }
        }
    }

    @Test
    void onlyACautionWeighsAnything() {
        RandomJobs random = new RandomJobs(5);
        for (int i = 0; i < 300; i++) {
            List<Finding> findings =
                    JobCheck.check(random.posting(60), random.context()).findings();
            assertThat(findings)
                    .allMatch(one ->
                            one.kind() == Kind.CAUTION ? one.weight() == 1 || one.weight() == 2 : one.weight() == 0);
        }
    }

    @Test
    void g44_isNeverAStop() {
        RandomJobs random = new RandomJobs(44);
        for (int i = 0; i < 300; i++) {
            assertThat(JobCheck.check(random.posting(90), random.context()).of(Kind.STOP))
                    .noneMatch(finding -> finding.rule().equals("resold-work"));
        }
    }
}
