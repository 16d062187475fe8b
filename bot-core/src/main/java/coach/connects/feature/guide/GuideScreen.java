package coach.connects.feature.guide;

import coach.connects.engine.ButtonSpec;
import coach.connects.feature.settings.SearchCommand;
import coach.connects.parsing.EnumNames;
import coach.connects.session.ButtonAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The screens of the guide as a tree: the list of all, ten in the guide's order, and pages below some of them. The names
 * stand in buttons that are out and in the catalogue's keys.
 */
public enum GuideScreen {
    /** What there is. */
    OVERVIEW(trying("check", "example")),

    /** G-01, G-16. */
    CONNECTS(OVERVIEW, trying("wallet", "")),
    /** G-09 to G-13, G-15. */
    COSTS(OVERVIEW, trying("guide", "price")),
    /** G-14. */
    FREE(OVERVIEW, trying("guide", "price free")),
    /** G-02, G-03, G-47. */
    GIVEN(OVERVIEW, trying("grant", "")),
    /** G-04 to G-07. */
    CAPS(OVERVIEW, trying("reminders", "")),
    /** G-08, G-17. */
    PAYMENT(OVERVIEW, trying("buy", "")),
    /** G-20 to G-31. */
    FILTERS(OVERVIEW, trying("search", "")),
    /** G-40 to G-44. */
    LOOK(OVERVIEW, trying("check", "example")),
    /** G-45, G-46. */
    APPLY(OVERVIEW, saying("/check")),
    /** G-47: what paid Connects are for. */
    WHY(OVERVIEW, trying("stats", "")),

    /** G-20. */
    COVID(FILTERS, trying("rules", "covid")),
    /** G-21. */
    LOCATION(FILTERS, searching("location")),
    /** G-22. */
    TYPE(FILTERS, searching("type")),
    /** G-23. */
    LEVEL(FILTERS, searching("level")),
    /** G-24. */
    HISTORY(FILTERS, searching("history")),
    /** G-25. */
    PROPOSALS(FILTERS, searching("proposals")),
    /** G-26. */
    BUDGET(FILTERS, searching("budget")),
    /** G-27. */
    HOURS(FILTERS, searching("hours")),
    /** G-28. */
    LENGTH(FILTERS, searching("length")),
    /** G-29. */
    PREVIOUS(FILTERS, searching("previous")),
    /** G-30. */
    VERIFIED(FILTERS, searching("payment")),
    /** G-31. */
    SKILLS(FILTERS, searching("words")),

    /** G-40. */
    STARS(LOOK, trying("check", "example")),
    /** G-41, G-42. */
    HIRE_RATE(LOOK, trying("check", "example")),
    /** G-43. */
    ACTIVITY(LOOK, trying("check", "example")),
    /** G-44. */
    RESOLD(LOOK, trying("rules", "avoided-countries")),

    /** G-46. */
    LETTER(APPLY, saying("/check"));

    private final Optional<GuideScreen> parent;

    @SuppressWarnings("ImmutableEnumChecker") // A record of two texts.
    private final ButtonAction trial;

    GuideScreen(ButtonAction trial) {
        this.parent = Optional.empty();
        this.trial = trial;
    }

    GuideScreen(GuideScreen parent, ButtonAction trial) {
        this.parent = Optional.of(parent);
        this.trial = trial;
    }

    private static ButtonAction trying(String command, String argument) {
        return new ButtonAction(command, argument);
    }

    private static ButtonAction saying(String words) {
        return ButtonSpec.saying("", words).action();
    }

    private static ButtonAction searching(String filter) {
        return new ButtonAction("search", SearchCommand.WITH + filter);
    }

    /** The screens below it, each with a button of its own. */
    List<GuideScreen> pages() {
        return Arrays.stream(values())
                .filter(screen -> screen.parent.equals(Optional.of(this)))
                .toList();
    }

    /** The screen above it; the list of all has none. */
    Optional<GuideScreen> parent() {
        return parent;
    }

    /** The screen behind it under the same one; the last has none. */
    Optional<GuideScreen> next() {
        List<GuideScreen> beside = parent.map(GuideScreen::pages).orElse(List.of());
        int at = beside.indexOf(this) + 1;
        return at > 0 && at < beside.size() ? Optional.of(beside.get(at)) : Optional.empty();
    }

    /** What "Try it" does. */
    ButtonAction trial() {
        return trial;
    }

    /** Its name in keys, buttons and behind the command. */
    public String word() {
        return EnumNames.of(this);
    }

    String key(String what) {
        return "guide." + word() + what;
    }
}
