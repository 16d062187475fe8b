package coach.connects.feature.settings;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.check.SearchUrlBuilder;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.profile.Profile;
import java.util.Optional;

/** {@code /search [WORDS]}: Upwork's search with the guide's ten filters set from the profile (G-20 to G-31). */
public final class SearchCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "search", Category.CHECK_A_JOB, true, CommandParameter.of("words", CommandParameter.Type.WORDS))
            .reading();

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        Profile profile = context.state().profile();
        Optional<String> wanted = words.isEmpty() ? Optional.empty() : Optional.of(words);
        String link = SearchUrlBuilder.of(profile, context.state().preferences(), wanted);
        TextLines lines = new TextLines()
                .add(context.text("search.head"))
                .add(RichText.of(link))
                .add(context.text("search.foot"));
        boolean aimless = profile.skills().isEmpty() && wanted.isEmpty();
        MessageDraft draft = context.draft(lines.text());
        return context.reply(
                aimless
                        ? draft.withRow(ButtonSpec.of(context.plain("profile.button.skills"), "profile", "skills"))
                        : draft);
    }
}
