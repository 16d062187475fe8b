package coach.connects.command.settings;

import coach.connects.chat.RichText;
import coach.connects.check.SearchUrlBuilder;
import coach.connects.command.ButtonSpec;
import coach.connects.command.Command;
import coach.connects.command.CommandContext;
import coach.connects.command.CommandParameter;
import coach.connects.command.CommandResult;
import coach.connects.command.CommandSpec;
import coach.connects.command.CommandSpec.Category;
import coach.connects.command.MessageDraft;
import coach.connects.command.TextLines;
import coach.connects.freelancer.Profile;
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
