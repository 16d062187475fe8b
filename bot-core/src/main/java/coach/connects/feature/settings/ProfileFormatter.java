package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.MoneyFormatter;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.money.ExchangeRate;
import coach.connects.money.Usd;
import coach.connects.profile.CountryNames;
import coach.connects.profile.Experience;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.wallet.AccountKind;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The profile in words: its screens, its questions, its receipts. */
record ProfileFormatter(CommandContext context, SettingScreen screen) {
    private static final String UNTELL = "none";

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

    private static final Usd EXAMPLE = Usd.of(6);

    private static final BigDecimal NEAR_ONE = BigDecimal.valueOf(4);

    private static final List<String> HOURS = List.of("10", "20", "30", "40");

    /** Every trait with what was told of it. */
    RichText overview(Profile profile) {
        TextLines lines = new TextLines().add(context.text("profile.head"));
        ProfileField.all().forEach(field -> lines.add(state(profile, field)));
        budget().ifPresent(lines::add);
        return lines.text();
    }

    /** The budget, where one is set; another command sets it (W-32). */
    private Optional<RichText> budget() {
        Preferences preferences = context.state().preferences();
        Optional<RichText> span = preferences
                .get(PreferenceKey.BUDGET)
                .map(budget -> context.text("budget.line." + budget.span().word(), "n", budget.most()));
        Optional<RichText> job =
                preferences.get(PreferenceKey.BUDGET_JOB).map(most -> context.text("budget.line.job", "n", most));
        return span.isPresent() && job.isPresent()
                ? Optional.of(span.get().plus(RichText.of("\n")).plus(job.get()))
                : span.or(() -> job);
    }

    /** A button for each trait; what is on or off is switched by it. */
    List<ButtonSpec> offers(Profile profile) {
        List<ButtonSpec> offers = new ArrayList<>();
        for (ProfileField<?> field : ProfileField.all()) {
            boolean on = profile.usesScreenReader();
            offers.add(
                    field.equals(ProfileField.READER)
                            ? screen.to(
                                    context.plain(on ? "profile.button.reader.on" : "profile.button.reader.off"),
                                    field.name() + (on ? " off" : " on"))
                            : screen.to(context.plain("profile.button." + field.name()), field.name()));
        }
        return offers;
    }

    /** A button for each of these traits, which tells it this. */
    List<ButtonSpec> traits(List<ProfileField<?>> fields, String words) {
        return fields.stream()
                .map(field -> ButtonSpec.saying(
                        context.plain("profile.button." + field.name()), "/profile " + field.name() + " " + words))
                .toList();
    }

    /** What is asked of a trait, with what was told of it so far. */
    RichText question(Profile profile, ProfileField<?> field) {
        return new TextLines()
                .add(context.text("profile.ask." + field.name()))
                .add(state(profile, field))
                .text();
    }

    /** Traits of a few words have a button for each; what was told can be taken back. */
    List<ButtonSpec> choices(Profile profile, ProfileField<?> field) {
        List<ButtonSpec> offers = new ArrayList<>();
        if (field.equals(ProfileField.TIME_ZONE)) {
            ZONES.forEach(zone -> offers.add(zone(zone)));
        }
        words(field).forEach(word -> offers.add(screen.to(label(field, word), field.name() + " " + word)));
        if (profile.write(field).isPresent()) {
            offers.add(screen.to(context.plain("profile.button.forget"), field.name() + " " + UNTELL));
        }
        return offers;
    }

    private static List<String> words(ProfileField<?> field) {
        if (field.equals(ProfileField.ACCOUNT)) {
            return List.of("freelancer", "agency");
        }
        if (field.equals(ProfileField.EXPERIENCE)) {
            return Stream.of(Experience.values()).map(Experience::word).toList();
        }
        if (field.equals(ProfileField.READER)) {
            return List.of("on", "off");
        }
        if (field.equals(ProfileField.LANGUAGE)) {
            return LanguageChoice.tags();
        }
        return field.equals(ProfileField.HOURS) ? HOURS : List.of();
    }

    private String label(ProfileField<?> field, String word) {
        if (field.equals(ProfileField.HOURS)) {
            return context.plain("profile.choice.hours", "n", Integer.parseInt(word));
        }
        return field.equals(ProfileField.LANGUAGE)
                ? LanguageChoice.name(word, context.messages().locale())
                : context.plain("profile.choice." + field.name() + "." + word);
    }

    /** A city with what its clock shows, so that one's own is found by a look at the wrist. */
    ButtonSpec zone(String zone) {
        String city = zoneName(zone.substring(zone.indexOf('/') + 1).replace('_', ' '));
        LocalTime time = LocalTime.ofInstant(context.now(), ZoneId.of(zone));
        String label = context.plain("profile.button.zone", "city", RichText.of(city), "time", time);
        return screen.to(label, ProfileField.TIME_ZONE.name() + " " + zone);
    }

    /** What is known of this trait now, in a line. */
    RichText state(Profile profile, ProfileField<?> field) {
        return value(profile, field)
                .map(value -> context.text("profile.line." + field.name(), "value", value))
                .orElseGet(() -> context.text("profile.line." + field.name() + ".untold"));
    }

    /** The same, of a time zone with what its clock shows. */
    RichText stateNow(Profile profile, ProfileField<?> field) {
        return profile.timeZone()
                .filter(zone -> field.equals(ProfileField.TIME_ZONE))
                .map(zone -> context.text(
                        "profile.line.timezone.now",
                        "line",
                        state(profile, field),
                        "time",
                        LocalTime.ofInstant(context.now(), zone)))
                .orElseGet(() -> state(profile, field));
    }

    /** What was set, in a sentence. */
    RichText saved(Profile profile, ProfileField<?> field) {
        if (field.equals(ProfileField.READER)) {
            return context.text(profile.usesScreenReader() ? "profile.saved.reader.on" : "profile.saved.reader.off");
        }
        Object value = value(profile, field).orElseThrow();
        if (field.equals(ProfileField.TIME_ZONE)) {
            LocalTime time =
                    LocalTime.ofInstant(context.now(), profile.timeZone().orElseThrow());
            return context.text("profile.saved.timezone", "value", value, "time", time);
        }
        if (field.equals(ProfileField.CURRENCY)) {
            ExchangeRate rate = profile.currency().orElseThrow();
            return context.text(
                    "profile.saved.currency",
                    "currency",
                    MoneyFormatter.code(rate),
                    "rate",
                    rate.perDollar(),
                    "example",
                    MoneyFormatter.both(context.view(), EXAMPLE, rate));
        }
        return context.text("profile.saved." + field.name(), "value", value);
    }

    /** With its cents, and all that was typed behind them. */
    private static String dollars(BigDecimal number) {
        return number.setScale(Math.max(2, number.scale())).toPlainString();
    }

    /** A rate near 1 may have been meant as the dollars of a unit: one press makes it that. */
    List<ButtonSpec> otherWayRound(Profile profile) {
        return profile
                .currency()
                .filter(rate -> rate.perDollar().compareTo(NEAR_ONE) < 0
                        && ExchangeRate.inverse(rate.perDollar()).compareTo(NEAR_ONE) < 0)
                .map(rate -> screen.to(
                        context.plain(
                                "profile.button.currency.other",
                                "currency",
                                MoneyFormatter.code(rate),
                                "rate",
                                RichText.of("$" + dollars(rate.perDollar()))),
                        ProfileField.CURRENCY.name() + " " + rate.currency() + " at "
                                + rate.perDollar().toPlainString()))
                .stream()
                .toList();
    }

    /** What was taken back, in a sentence. */
    RichText removed(ProfileField<?> field) {
        return context.text("profile.removed." + field.name());
    }

    /** The value as a sentence takes it: words of the person's own choosing are theirs, all else is ours. */
    private Optional<Object> value(Profile profile, ProfileField<?> field) {
        if (field.equals(ProfileField.COUNTRY)) {
            return profile.country().map(CountryNames::named);
        }
        if (field.equals(ProfileField.EARNINGS)) {
            return profile.earnings().map(Object.class::cast);
        }
        if (field.equals(ProfileField.ACCOUNT)) {
            return profile.account()
                    .map(ProfileFormatter::word)
                    .map(word -> context.text("profile.value.account." + word));
        }
        if (field.equals(ProfileField.EXPERIENCE)) {
            return profile.experience().map(one -> context.text("profile.value.experience." + one.word()));
        }
        if (field.equals(ProfileField.LANGUAGE)) {
            Locale locale = context.messages().locale();
            return profile.language().map(tag -> RichText.of(LanguageChoice.name(tag, locale)));
        }
        if (field.equals(ProfileField.TIME_ZONE)) {
            return profile.write(field).map(id -> RichText.of(zoneName(id)));
        }
        return profile.write(field).map(value -> field.type().isFreeText() ? value : RichText.of(value));
    }

    private static String word(AccountKind account) {
        return account.name().toLowerCase(Locale.ROOT);
    }

    /** An offset says from what; a place speaks for itself. */
    static String zoneName(String id) {
        if (id.equals(ZoneOffset.UTC.getId())) {
            return "UTC";
        }
        return id.startsWith("+") || id.startsWith("-") ? "UTC" + id : id;
    }
}
