package coach.connects.command.settings;

import coach.connects.amount.Connects;
import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.reminder.MonthlyConsent;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Country;
import coach.connects.freelancer.Experience;
import coach.connects.freelancer.Parsed;
import coach.connects.freelancer.Profile;
import coach.connects.freelancer.Refusal;
import coach.connects.freelancer.Trait;
import coach.connects.freelancer.WrittenOffset;
import coach.connects.wallet.AccountKind;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /profile [NAME VALUE]}: what one tells about oneself. Every trait may stay untold; {@code none} untells it. */
public final class ProfileCommand implements Command {
    private static final String ABOUT = "about";
    private static final Declaration DECLARATION = Declaration.of(
            "profile",
            Task.SETTINGS,
            true,
            Option.choice(ABOUT, Trait.all().stream().map(Trait::name).toArray(String[]::new)),
            Option.of("value", Option.Type.WORDS).withSuggestions());
    private static final String UNTELL = "none";
    private static final int BUTTONS_A_ROW = 3;

    /** Where many freelancers are, from west to east; every other city can be typed. */
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Europe/London",
            "Europe/Berlin",
            "Africa/Nairobi",
            "Asia/Karachi",
            "Asia/Kolkata",
            "Asia/Dhaka",
            "Asia/Manila");

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(Turn turn, AutocompleteQuery query) {
        return ProfileValues.of(turn, query.other(ABOUT));
    }

    @Override
    public Step run(Turn turn, String words) {
        if (words.isEmpty()) {
            return overview(turn);
        }
        NamedValue named = NamedValue.of(words);
        Optional<Trait<?>> trait = Trait.named(named.name());
        if (trait.isEmpty()) {
            return turn.say(turn.words("profile.unknown", "name", named.name(), "names", RichText.of(names())));
        }
        return named.value().isEmpty() ? ask(turn, trait.get()) : told(turn, trait.get(), named.value());
    }

    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        if (!NamedValue.mayBe(words)) {
            return Optional.empty();
        }
        Dossier without = turn.dossier().withoutConversation(turn.at().chatKey());
        return Trait.named(state).map(trait -> told(turn.with(without), trait, words));
    }

    private static Step overview(Turn turn) {
        Profile profile = asItIs(turn);
        Lines lines = new Lines().add(turn.words("profile.head"));
        List<Offer> offers = new ArrayList<>();
        for (Trait<?> trait : Trait.all()) {
            lines.add(line(turn, profile, trait));
            offers.add(Offer.of(turn.label("profile.button." + trait.name()), "profile", trait.name()));
        }
        lines.add(turn.words("profile.foot"));
        return turn.say(inRows(turn.message(lines.text()), offers));
    }

    /** What they told, the earnings with what purchases took from them since (G-08). */
    private static Profile asItIs(Turn turn) {
        Profile told = turn.dossier().profile();
        return turn.dossier()
                .wallet()
                .earnings()
                .map(earnings -> told.with(Trait.EARNINGS, earnings.balance()))
                .orElse(told);
    }

    private static RichText line(Turn turn, Profile profile, Trait<?> trait) {
        RichText name = RichText.of(trait.name());
        return written(profile, trait)
                .map(value -> turn.words("profile.line", "name", name, "value", value))
                .orElseGet(() -> turn.words("profile.line.untold", "name", name));
    }

    private static Step ask(Turn turn, Trait<?> trait) {
        Say question = turn.message(
                turn.words("profile.ask", "name", RichText.of(trait.name()), "what", turn.words(trait.explanation())));
        return turn.ask(inRows(question, choices(turn, trait)), "profile", trait.name());
    }

    /** Traits of a few words have a button for each. */
    private static List<Offer> choices(Turn turn, Trait<?> trait) {
        List<String> words = new ArrayList<>();
        if (trait.equals(Trait.ACCOUNT)) {
            words.addAll(List.of("freelancer", "agency"));
        } else if (trait.equals(Trait.EXPERIENCE)) {
            List.of(Experience.values()).forEach(one -> words.add(one.word()));
        } else if (trait.equals(Trait.READER)) {
            words.addAll(List.of("on", "off"));
        }
        List<Offer> offers = new ArrayList<>();
        if (trait.equals(Trait.TIME_ZONE)) {
            ZONES.forEach(zone -> offers.add(zone(turn, zone)));
        }
        words.forEach(word -> offers.add(Offer.of(word, "profile", trait.name() + " " + word)));
        offers.add(Offer.of(turn.label("button.cancel"), "cancel", ""));
        return offers;
    }

    /** A city with what its clock shows, so that one's own is found by a look at the wrist. */
    private static Offer zone(Turn turn, String zone) {
        String city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
        LocalTime time = LocalTime.ofInstant(turn.now(), ZoneId.of(zone));
        String label = turn.label("profile.button.zone", "city", RichText.of(city), "time", time);
        return Offer.of(label, "profile", Trait.TIME_ZONE.name() + " " + zone);
    }

    private static <T> Step told(Turn turn, Trait<T> trait, String words) {
        Profile profile = turn.dossier().profile();
        if (words.equalsIgnoreCase(UNTELL)) {
            Dossier after = turn.dossier().with(profile.without(trait));
            return Step.of(
                    trait.equals(Trait.EARNINGS) ? after.with(after.wallet().withEarnings(Optional.empty())) : after,
                    turn.message(turn.words("profile.untold", "name", RichText.of(trait.name()))));
        }
        return told(profile, trait, words, turn)
                .fold(changed -> kept(turn, trait, changed), refusal -> refused(turn, trait, refusal));
    }

    /** A zone may be told by what the clock shows there. */
    private static <T> Parsed<Profile> told(Profile profile, Trait<T> trait, String words, Turn turn) {
        Optional<ZoneOffset> shown =
                trait.equals(Trait.TIME_ZONE) ? WrittenOffset.ofClock(words, turn.now()) : Optional.empty();
        return shown.map(offset -> Parsed.of(profile.with(Trait.TIME_ZONE, offset)))
                .orElseGet(() -> profile.told(trait, words));
    }

    private static Step refused(Turn turn, Trait<?> trait, Refusal refusal) {
        RichText why = turn.messages().text(refusal.key(), refusal.values());
        RichText text = turn.words("settings.refused", "name", RichText.of(trait.name()), "why", why);
        List<Offer> instead =
                refusal.instead().stream().map(value -> zone(turn, value)).toList();
        return turn.ask(inRows(turn.message(text), instead), "profile", trait.name());
    }

    private static Step kept(Turn turn, Trait<?> trait, Profile changed) {
        Dossier after = turn.dossier().with(changed);
        if (trait.equals(Trait.ACCOUNT)) {
            AccountKind account = changed.account().orElseThrow();
            return TermsStep.of(
                    turn.with(after),
                    (wallet, context) -> wallet.chooseAccount(account, context),
                    receipt(turn, trait, changed),
                    back(turn, trait));
        }
        if (trait.equals(Trait.EARNINGS)) {
            after = after.with(after.wallet().withEarnings(changed.earnings()));
        }
        if (trait.equals(Trait.BILLING_DAY)) {
            return billing(turn.with(after), changed, back(turn, trait));
        }
        return Step.of(
                after, turn.message(receipt(turn.with(after), trait, changed)).row(back(turn, trait)));
    }

    /** What was told before, one tap away. */
    private static Offer back(Turn turn, Trait<?> trait) {
        String before = asItIs(turn).write(trait).orElse(UNTELL);
        return Offer.of(turn.label("profile.button.back"), "profile", trait.name() + " " + before);
    }

    /** Who tells the day of the monthly Connects may want them recorded on it (W-11). */
    private static Step billing(Turn turn, Profile changed, Offer back) {
        RichText receipt = receipt(turn, Trait.BILLING_DAY, changed);
        Optional<Connects> amount = MonthlyConsent.isOpen(turn) ? MonthlyConsent.usual(turn) : Optional.empty();
        int day = changed.billingDay().orElseThrow();
        return amount.map(each -> Step.of(
                        MonthlyConsent.asked(turn.dossier()),
                        turn.message(new Lines()
                                        .add(receipt)
                                        .add(MonthlyConsent.question(turn, each, day))
                                        .text())
                                .row(MonthlyConsent.answers(turn, each, day))))
                .orElseGet(() -> turn.say(turn.message(receipt).row(back)));
    }

    private static RichText receipt(Turn turn, Trait<?> trait, Profile changed) {
        Object value = written(changed, trait).orElseThrow();
        RichText receipt = turn.words("profile.set", "name", RichText.of(trait.name()), "value", value);
        if (trait.equals(Trait.TIME_ZONE)) {
            LocalTime time = LocalTime.ofInstant(turn.now(), changed.timeZone().orElseThrow());
            return receipt.plus(turn.words("profile.set.zone", "time", time));
        }
        return receipt;
    }

    /** The value as a sentence takes it: words of the person's own choosing are theirs, all else is ours. */
    private static Optional<Object> written(Profile profile, Trait<?> trait) {
        if (trait.equals(Trait.COUNTRY)) {
            return profile.write(trait).map(Country::named);
        }
        return profile.write(trait).map(value -> trait.kind().isFreeText() ? value : RichText.of(value));
    }

    private static String names() {
        return String.join(", ", Trait.all().stream().map(Trait::name).toList());
    }

    static Say inRows(Say say, List<Offer> offers) {
        Say rows = say;
        for (int from = 0; from < offers.size(); from += BUTTONS_A_ROW) {
            rows = rows.row(offers.subList(from, Math.min(offers.size(), from + BUTTONS_A_ROW)));
        }
        return rows;
    }
}
