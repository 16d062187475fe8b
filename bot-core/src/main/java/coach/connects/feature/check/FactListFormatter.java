package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.Finding;
import coach.connects.engine.CommandContext;
import coach.connects.feature.community.FactFormatter;
import coach.connects.money.Usd;
import coach.connects.parsing.EnumNames;
import coach.connects.posting.Fact;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.Skills;
import coach.connects.posting.WeeklyHours;
import java.time.YearMonth;
import java.util.Optional;

/** What the page of a job said, one fact a line. */
record FactListFormatter(CommandContext context, Posting posting) {
    /** The line of a fact that the posting knows. */
    RichText line(Fact<?> fact) {
        return fact == Fact.POSTED_AT
                ? posted()
                : context.text("check.asked.says", "fact", name(fact), "value", value(fact));
    }

    private RichText name(Fact<?> fact) {
        return fact == Fact.PAYMENT_VERIFIED
                ? FactFormatter.name(context.view(), fact)
                : RichText.of(ReadSummary.name(context.view(), fact));
    }

    private RichText value(Fact<?> fact) {
        Object value = posting.get(fact).orElseThrow();
        if (value instanceof MemberSince since) {
            return plain(since.earliest().equals(since.latest()) ? since.latest() : months(since));
        }
        if (value instanceof ProjectLength length) {
            return context.text("check.option.duration." + EnumNames.of(length.range()));
        }
        if (value instanceof WeeklyHours hours) {
            return context.text("check.option.hours_per_week." + EnumNames.of(hours));
        }
        if (value instanceof Skills skills) {
            return plain(String.join(", ", skills.names()));
        }
        return fact == Fact.RATE_MAX ? rate() : FactFormatter.value(context.view(), posting, fact);
    }

    private static Object months(MemberSince since) {
        return since.knowsMonth() ? YearMonth.from(since.latest()) : since.toString();
    }

    private RichText rate() {
        Usd most = posting.get(Fact.RATE_MAX).orElseThrow();
        return posting.get(Fact.RATE_MIN)
                .filter(least -> !least.equals(most))
                .map(least -> context.text("community.value.between", "min", least, "max", most))
                .orElseGet(() -> plain(most));
    }

    private RichText plain(Object value) {
        return context.text("community.value.plain", "value", value);
    }

    /** How old it is, as the verdict counts it. */
    private RichText posted() {
        Optional<Finding> age = VerdictService.check(context, posting).findings().stream()
                .filter(finding -> finding.facts().contains(Fact.POSTED_AT))
                .findFirst();
        return age.map(Finding::reason)
                .map(reason -> context.messages().text(reason.key(), reason.values()))
                .orElseGet(() -> context.text(
                        "check.asked.says.unknown", "fact", ReadSummary.name(context.view(), Fact.POSTED_AT)));
    }
}
