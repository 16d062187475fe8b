package coach.connects.feature.community;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.profile.CountryNames;
import java.util.Locale;

/** The value of a fact in a word or two, for where members told it differently. */
public final class FactFormatter {
    private FactFormatter() {}

    /** What the fact is called. */
    public static RichText name(View view, Fact<?> fact) {
        return view.text("community.fact." + fact.key());
    }

    /** What this posting says of it; the fact is known. */
    public static RichText value(View view, Posting posting, Fact<?> fact) {
        Object value = posting.get(fact).orElseThrow();
        if (value instanceof Boolean yes) {
            return view.text(yes ? "community.value.yes" : "community.value.no");
        }
        if (value instanceof ExperienceLevel || value instanceof JobType) {
            String kind = value instanceof ExperienceLevel ? "level." : "type.";
            return view.text("check.option." + kind + value.toString().toLowerCase(Locale.ROOT));
        }
        if (value instanceof ProposalRange count) {
            return count(view, count);
        }
        if (fact.equals(Fact.CLIENT_HIRE_RATE)) {
            return view.text("community.value.percent", "n", value);
        }
        Object shown = fact.equals(Fact.CLIENT_COUNTRY) ? CountryNames.named((String) value) : value;
        return view.text("community.value.plain", "value", shown);
    }

    private static RichText count(View view, ProposalRange count) {
        if (count.max().isEmpty()) {
            return view.text("community.value.at-least", "n", count.counted());
        }
        if (count.counted() == count.max().getAsInt()) {
            return view.text("community.value.plain", "value", count.counted());
        }
        return count.min().isEmpty()
                ? view.text("community.value.under", "n", count.max().getAsInt() + 1)
                : view.text(
                        "community.value.between",
                        "min",
                        count.counted(),
                        "max",
                        count.max().getAsInt());
    }
}
