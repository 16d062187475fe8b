package coach.connects.feature.settings;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.check.JobSearch;
import coach.connects.check.SearchFilter;
import coach.connects.check.SearchUrlBuilder;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.EnumNames;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /search [WORDS]}: Upwork's search with the guide's ten filters set from the profile, each with its reason, and
 * what no filter can tell (G-20 to G-31).
 */
public final class SearchCommand implements Command, InputHandler {
    /** How a button asks for a filter to be set whatever the profile says; its name follows. */
    public static final String WITH = "with ";

    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "search",
                    Category.CHECK_A_JOB,
                    true,
                    CommandParameter.of("words", CommandParameter.Type.WORDS).withSuggestions())
            .reading();

    /** What the button says that shows Intermediate level too (G-23). */
    private static final PayloadCodec<Wider> WIDER = PayloadCodec.of("wider", Wider.class);

    /** The words fill a line of the answer at most. */
    private static final int LONGEST_WORDS = 30;

    /** Who says more tells something else. */
    private static final int MOST_WORDS = 4;

    private static final int LONGEST_PAYLOAD = 300;

    /** A longer address no button of Discord's takes; it stands in the text then. */
    private static final int LONGEST_ADDRESS = 512;

    /** The same search for a newcomer who is sure of more. */
    private record Wider(String words) {}

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return view.state().profile().skills().stream().map(Suggestion::of).toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return context.reply(draft(context, search(context, words, false, Optional.empty())));
    }

    /** A few words below the search that nobody else understands are what one wants to search by. */
    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        String said = words.strip();
        boolean few = said.length() <= LONGEST_WORDS
                && said.chars().allMatch(SearchCommand::isOfAWord)
                && Tokens.of(said).size() <= MOST_WORDS;
        boolean below = context.at().isPrivate()
                && !context.waits()
                && context.state().buttons().newestMessage(context.at().chatKey()).stream()
                        .anyMatch(button -> button.action().command().equals(DECLARATION.name())
                                && WIDER.read(button.action().argument()).isPresent());
        return few && below ? Optional.of(execute(context, said)) : Optional.empty();
    }

    private static boolean isOfAWord(int sign) {
        return Character.isLetterOrDigit(sign) || sign == ' ' || ",+#.-/".indexOf(sign) >= 0;
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        Optional<Wider> wider = WIDER.read(argument);
        if (wider.isPresent()) {
            return context.reply(draft(context, search(context, wider.get().words(), true, Optional.empty()))
                    .inPlaceOfPressed());
        }
        if (argument.startsWith(WITH)) {
            return EnumNames.find(SearchFilter.values(), argument.substring(WITH.length()))
                    .map(filter -> context.reply(draft(context, search(context, "", false, Optional.of(filter)))))
                    .orElseGet(context::closedButton);
        }
        return PayloadCodec.isPayload(argument) ? context.closedButton() : execute(context, argument);
    }

    private static JobSearch search(
            CommandContext context, String words, boolean intermediateToo, Optional<SearchFilter> with) {
        Optional<String> wanted = words.isBlank() ? Optional.empty() : Optional.of(words);
        return new JobSearch(context.state().profile(), context.state().preferences(), wanted, intermediateToo, with);
    }

    private static MessageDraft draft(CommandContext context, JobSearch search) {
        TextLines lines = new TextLines().add(context.text("search.head"));
        for (SearchFilter filter : SearchFilter.values()) {
            if (search.narrows(filter)) {
                lines.add(reason(context, search, filter));
            }
        }
        lines.add(context.text("search.more"));
        String address = SearchUrlBuilder.of(search);
        boolean fits = address.length() <= LONGEST_ADDRESS;
        MessageDraft draft = context.draft(
                fits ? lines.text() : lines.add(RichText.of(address)).text());
        if (fits) {
            draft = draft.withRow(ButtonSpec.opening(context.plain("search.button.open"), address));
        }
        if (search.isForNewcomer() && !search.intermediateToo()) {
            String words = UntrustedText.clean(search.words().orElse(""), LONGEST_PAYLOAD);
            draft = draft.withRow(ButtonSpec.of(
                    context.plain("search.button.intermediate"), "search", WIDER.write(new Wider(words))));
        }
        return draft.withRow(missing(context, search));
    }

    private static RichText reason(CommandContext context, JobSearch search, SearchFilter filter) {
        List<String> values = search.filters().getOrDefault(filter, List.of());
        String key = "search.filter." + EnumNames.of(filter) + variant(search, filter, values);
        return context.text(
                key,
                "words",
                UntrustedText.clean(String.join(", ", values), LONGEST_WORDS),
                "places",
                RichText.of(String.join(", ", values)),
                "number",
                upperEnd(values));
    }

    /** Where the reason depends on what is set. */
    private static String variant(JobSearch search, SearchFilter filter, List<String> values) {
        return switch (filter) {
            case TYPE -> values.contains("0") ? search.isForNewcomer() ? ".hourly-for-new" : ".hourly" : ".fixed";
            case LEVEL -> values.contains("3") ? ".expert" : values.contains("2") ? ".two" : ".entry";
            case HOURS -> values.contains("full_time") ? ".full" : ".part";
            default -> "";
        };
    }

    /** The highest number of these ranges, such as 9 of {@code 0-4,5-9}. */
    private static RichText upperEnd(List<String> ranges) {
        String last = ranges.isEmpty() ? "" : ranges.get(ranges.size() - 1);
        return RichText.of(last.substring(last.lastIndexOf('-') + 1));
    }

    /** What has to be told before a filter can be set by it. */
    private static List<ButtonSpec> missing(CommandContext context, JobSearch search) {
        List<ButtonSpec> missing = new ArrayList<>();
        if (!search.filters().containsKey(SearchFilter.WORDS)) {
            missing.add(ButtonSpec.of(context.plain("profile.button.skills"), "profile", "skills"));
        }
        if (search.with().equals(Optional.of(SearchFilter.HOURS))
                && !search.filters().containsKey(SearchFilter.HOURS)) {
            missing.add(ButtonSpec.of(context.plain("profile.button.hours"), "profile", "hours"));
        }
        if (search.with().equals(Optional.of(SearchFilter.LENGTH))
                && !search.filters().containsKey(SearchFilter.LENGTH)) {
            missing.add(ButtonSpec.of(context.plain("search.button.lengths"), "rules", "lengths"));
        }
        return missing;
    }
}
