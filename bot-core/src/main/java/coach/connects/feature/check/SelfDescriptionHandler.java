package coach.connects.feature.check;

import coach.connects.check.CheckQuestion;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.feature.settings.SpokenTraitHandler;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.session.CheckSession;
import java.util.List;
import java.util.Optional;

/** What somebody tells about themselves in the middle of a check: it is kept, as a press would, and the check goes on with it. */
final class SelfDescriptionHandler {
    private static final String NEW = "i am new";
    private static final List<String> PLACED = List.of("from the ", "from ", "in the ", "in ", "the ");
    private static final List<String> ENDS = List.of(".", "!");

    private SelfDescriptionHandler() {}

    /** The check with what these words tell; empty where they tell nothing of oneself. */
    static Optional<CommandResult> answer(CommandContext context, CheckSession session, String words) {
        boolean isNew = context.isListed("check.said.new", words);
        return SpokenTraitHandler.told(context, isNew ? NEW : words).map(told -> {
            CommandContext kept = context.with(context.state().withAccount(account -> account.with(told.profile())));
            CheckSession next = isAsked(session, told.field()) ? session.answered(session.posting()) : session;
            return CheckDialog.proceed(
                    kept, next, new TextLines().add(context.text("check.kept", "line", told.line())));
        });
    }

    /** The profile with this answer to a question about oneself: "from Kenya", where one's country is asked, is one's own. */
    static Optional<Profile> value(CommandContext context, ProfileField<?> field, String words) {
        Profile profile = context.state().profile();
        String said = CaseFolding.of(words.strip());
        return profile.parse(field, words)
                .value()
                .or(() -> field.equals(ProfileField.COUNTRY)
                        ? profile.parse(field, Affixes.withoutStart(Affixes.withoutEnds(said, ENDS), PLACED))
                                .value()
                        : Optional.empty());
    }

    private static boolean isAsked(CheckSession session, ProfileField<?> field) {
        return session.asked()
                .flatMap(CheckQuestion::named)
                .flatMap(CheckQuestion::trait)
                .filter(field::equals)
                .isPresent();
    }
}
