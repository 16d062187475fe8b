package coach.connects.feature.guide;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.profile.Locations;
import coach.connects.profile.PreferenceKey;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ConnectsPolicy.ProposalClassRule;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.ProposalClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that the guide's sentences and the answers to questions name, taken from a policy (W-12): a host's own edition
 * of that is told as it is.
 *
 * @param view whose guide it is
 * @param policy the guide's rules, or those in force for this person
 * @param personal whether thresholds are those of this person's settings, and not the guide's
 */
record GuideFigures(View view, ConnectsPolicy policy, boolean personal) {
    private static final String NAME = "guide-2021";
    private static final int TEN = 10;
    /** From twice the number that is many on, it is a stop (G-43). */
    private static final int TWICE = 2;
    /** The guide's own example of what may be bought with what one has (G-05). */
    private static final int HELD = 67;

    static GuideFigures of(View view) {
        return new GuideFigures(view, view.policies().namedOrStandard(NAME), false);
    }

    /** The figures of the rules in force for this person. */
    static GuideFigures inForce(View view) {
        return new GuideFigures(view, view.state().wallet().terms().policy(view.today(), view.policies()), true);
    }

    /** Whether other rules than the guide's are in force for this person. */
    boolean isOverruled() {
        return !inForce().name().equals(policy.name());
    }

    /** The rules in force for this person. */
    ConnectsPolicy inForce() {
        return inForce(view).policy();
    }

    /** All that is known, by the names under which the sentences take it. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        worth(1).ifPresent(price -> values.put("price", price));
        thresholds(values);
        resold().ifPresent(countries -> values.put("countries", countries));
        policy.seen().ifPresent(seen -> {
            values.put("least", seen.least().value());
            values.put("highest", seen.most().value());
        });
        costs(values);
        caps(values);
        policy.grant(GrantKind.NEW_PROFILE).amount().ifPresent(free -> given(values, free.value()));
        return values;
    }

    private void thresholds(Map<String, Object> values) {
        values.put("few", setting(PreferenceKey.PROPOSALS_MANY));
        values.put("crowd", setting(PreferenceKey.PROPOSALS_CROWD));
        values.put("full", setting(PreferenceKey.PROPOSALS_STOP));
        values.put("lowest", setting(PreferenceKey.FEEDBACK_STOP));
        values.put("low", setting(PreferenceKey.FEEDBACK_CAUTION));
        values.put("reviews", setting(PreferenceKey.FEEDBACK_REVIEWS));
        values.put("years", setting(PreferenceKey.NEVER_HIRED_YEARS));
        values.put("light", setting(PreferenceKey.HIRE_RATE_LIGHT));
        values.put("rate", setting(PreferenceKey.HIRE_RATE_CAUTION));
        values.put("lowRate", setting(PreferenceKey.HIRE_RATE_LOW));
        values.put("days", setting(PreferenceKey.OLD_DAYS));
        int interviewing = setting(PreferenceKey.INTERVIEWING);
        int invited = setting(PreferenceKey.INVITATIONS);
        values.put("interviewing", interviewing);
        values.put("interviewingStop", interviewing * TWICE);
        values.put("invited", invited);
        values.put("invitedStop", invited * TWICE);
    }

    /** What this person's checks go by, or the guide's own figure. */
    private <T> T setting(PreferenceKey<T> key) {
        return personal ? view.state().preferences().get(key) : key.defaultValue();
    }

    private void given(Map<String, Object> values, Connects free) {
        values.put("new", free);
        policy.dearestProposal()
                .filter(most -> !most.isZero())
                .ifPresent(most -> values.put("tries", free.value() / most.value()));
    }

    private Optional<Usd> worth(int connects) {
        return policy.worth(Connects.of(connects));
    }

    private void costs(Map<String, Object> values) {
        policy.dearestProposal().ifPresent(most -> {
            values.put("most", most);
            values.put("ten", Connects.of(most.value() * TEN));
            worth(most.value() * TEN).ifPresent(worth -> values.put("tenWorth", worth));
        });
        worth(TEN).ifPresent(worth -> values.put("tenPrice", worth));
        ProposalClass[] sizes = ProposalClass.values();
        for (int i = 0; i < sizes.length; i++) {
            Optional<ProposalClassRule> next = i + 1 < sizes.length ? rule(sizes[i + 1]) : Optional.empty();
            String name = sizes[i].word();
            rule(sizes[i]).ifPresent(rule -> costs(values, name, rule));
            next.ifPresent(dearer -> values.put(name + "To", dollars(dearer.countsFrom()) - 1));
        }
    }

    private static long dollars(Usd amount) {
        return amount.amount().longValue();
    }

    private Optional<ProposalClassRule> rule(ProposalClass size) {
        return Optional.ofNullable(policy.classes().get(size));
    }

    private void costs(Map<String, Object> values, String name, ProposalClassRule rule) {
        Connects cost = rule.cost().value();
        values.put(name, cost);
        values.put(name + "From", dollars(rule.budgetFrom()));
        policy.worth(cost).ifPresent(worth -> values.put(name + "Worth", worth));
        rule.mostDays().ifPresent(days -> values.put(name + "Days", days));
    }

    private void caps(Map<String, Object> values) {
        values.put("months", policy.lifeMonths().value());
        cap(Cap.MONTH, AccountKind.FREELANCER).ifPresent(cap -> values.put("month", cap));
        cap(Cap.MONTH, AccountKind.AGENCY).ifPresent(cap -> values.put("agency", cap));
        cap(Cap.ROLLOVER, AccountKind.FREELANCER).ifPresent(cap -> values.put("rollover", cap));
        cap(Cap.ROLLOVER, AccountKind.AGENCY).ifPresent(cap -> values.put("agencyRollover", cap));
        cap(Cap.BALANCE, AccountKind.FREELANCER).ifPresent(cap -> {
            values.put("cap", cap);
            values.put("held", HELD);
            values.put("room", cap.minusFlooredAtZero(Connects.of(HELD)));
        });
    }

    private Optional<Connects> cap(Cap cap, AccountKind account) {
        return policy.cap(cap, account);
    }

    /** The person's own list (G-44) without their own country; empty when nothing is left of it. */
    private Optional<RichText> resold() {
        Locations avoided = view.state().preferences().get(PreferenceKey.AVOIDED_PLACES);
        Optional<String> own = view.state().profile().country();
        List<String> others = avoided.countries().stream()
                .filter(country -> !own.equals(Optional.of(country)))
                .toList();
        Locations told = new Locations(others, avoided.regions());
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(RichText.of(PreferenceKey.AVOIDED_PLACES.type().format(told)));
    }
}
