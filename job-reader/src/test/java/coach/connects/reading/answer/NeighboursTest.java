package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.SourcedValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one thing says in a typed line depends on nothing that stands beside it. */
class NeighboursTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<String> SAID = List.of(
            "verified",
            "not verified",
            "payment verified",
            "unverified",
            "5-10",
            "<5",
            "50+",
            "5 to 10 proposals",
            "less than 5 proposals",
            "80%",
            "80% hire rate",
            "hire rate 7%",
            "4.9",
            "4.9 stars",
            "rating 4.9",
            "no reviews yet",
            "12 reviews",
            "4.9 of 38 reviews",
            "16c",
            "16 connects",
            "costs 16",
            "$300 fixed",
            "fixed $300",
            "budget $300",
            "$20/hr",
            "$15-$30/hr",
            "hourly",
            "entry",
            "intermediate",
            "expert level",
            "less than a month",
            "less than 1 week",
            "1-3 months",
            "more than 6 months",
            "30+ hrs/week",
            "less than 30 hrs/week",
            "12 hires",
            "no hires",
            "25 jobs posted",
            "3 interviewing",
            "20 invites sent",
            "member since 2019",
            "member since Mar 5, 2019",
            "joined 2018",
            "$40k spent",
            "posted 2 hours ago",
            "posted yesterday",
            "worldwide",
            "US only",
            "from Kenya",
            "India");

    /** What belongs to which side nobody can tell: of these the facts may be missing, and none is another. */
    private static final Set<String> OPEN = Set.of("4.9 budget $300", "$40k spent $300 fixed");

    @Test
    void anyTwoAreReadBesideEachOther() {
        List<String> amiss = new ArrayList<>();
        for (String one : SAID) {
            for (String other : SAID) {
                Map<Fact<?>, SourcedValue<?>> said = new HashMap<>(read(one));
                if (Collections.disjoint(touched(said), touched(read(other)))) {
                    said.putAll(read(other));
                    String both = one + " " + other;
                    Map<Fact<?>, SourcedValue<?>> read = read(both);
                    boolean right =
                            OPEN.contains(both) ? said.entrySet().containsAll(read.entrySet()) : said.equals(read);
                    if (!right) {
                        amiss.add(both + " -> " + read);
                    }
                }
            }
        }

        assertThat(amiss).isEmpty();
    }

    private static Map<Fact<?>, SourcedValue<?>> read(String line) {
        return FactLineParser.read(line, NOW).posting().facts();
    }

    /** Its facts, and those that say the same in other words. */
    private static Set<Fact<?>> touched(Map<Fact<?>, SourcedValue<?>> said) {
        Set<Fact<?>> facts = new HashSet<>(said.keySet());
        for (Set<Fact<?>> kin : List.<Set<Fact<?>>>of(
                Set.of(Fact.TYPE, Fact.BUDGET, Fact.RATE_MIN, Fact.RATE_MAX),
                Set.of(Fact.CLIENT_RATING, Fact.CLIENT_REVIEWS),
                Set.of(Fact.OPEN_TO, Fact.CLIENT_COUNTRY))) {
            if (!Collections.disjoint(facts, kin)) {
                facts.addAll(kin);
            }
        }
        return facts;
    }
}
