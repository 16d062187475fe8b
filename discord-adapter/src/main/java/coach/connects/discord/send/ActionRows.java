package coach.connects.discord.send;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.Form;
import coach.connects.kit.MessageSplitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The buttons under a message. Many answers become a select, which reads better on a phone and is all that Discord lets
 * through; the last row, the ways out, stays buttons.
 */
final class ActionRows {
    /** By which a select is told; what was chosen in it is a button's id. */
    static final String SELECT = "s";

    private static final Logger LOG = LoggerFactory.getLogger(ActionRows.class);
    private static final int MOST_ANSWERS_AS_BUTTONS = 6;

    private ActionRows() {}

    /** The rows of buttons of a message at this address, and the one that opens its form. */
    static List<ActionRow> of(List<List<Button>> buttons, Optional<Form> form, ChatAddress at) {
        List<List<SelectChoice>> rows = new ArrayList<>(known(buttons, at));
        form.flatMap(questions -> choice(ComponentId.opening(questions.id(), at), questions.title()))
                .ifPresent(opens -> addToLast(rows, opens));
        int answers = rows.stream()
                .limit(Math.max(0, rows.size() - 1))
                .mapToInt(List::size)
                .sum();
        return answers > MOST_ANSWERS_AS_BUTTONS || rows.size() > DiscordLimits.ROWS
                ? withSelect(rows)
                : asButtons(rows);
    }

    /**
     * Something to press.
     *
     * @param id as Discord carries it
     * @param label the words on it
     */
    private record SelectChoice(String id, String label) {
        boolean isAddress() {
            return Button.isAddress(id);
        }

        ActionRowChildComponent button() {
            String words = MessageSplitter.shortened(label, DiscordLimits.BUTTON_LABEL);
            if (isAddress()) {
                return net.dv8tion.jda.api.components.buttons.Button.link(id, words);
            }
            return net.dv8tion.jda.api.components.buttons.Button.secondary(id, words);
        }

        SelectOption option() {
            return SelectOption.of(MessageSplitter.shortened(label, DiscordLimits.OPTION_LABEL), id);
        }
    }

    private static List<List<SelectChoice>> known(List<List<Button>> buttons, ChatAddress at) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        List<List<SelectChoice>> rows = new ArrayList<>();
        for (List<Button> row : buttons) {
            List<SelectChoice> choices = new ArrayList<>();
            for (Button button : row) {
                Optional<String> id =
                        Button.isAddress(button.id()) ? Optional.of(button.id()) : ComponentId.of(button.id(), at);
                choice(id, button.label())
                        .filter(one -> seen.put(one.id(), true) == null)
                        .ifPresent(choices::add);
            }
            if (!choices.isEmpty()) {
                rows.add(choices);
            }
        }
        return rows;
    }

    private static Optional<SelectChoice> choice(Optional<String> id, String label) {
        if (id.isEmpty() || label.isBlank()) {
            // Discord would refuse the whole message. Words still work.
            LOG.error("a button is left out, its id or its words do not fit: {}", label);
            return Optional.empty();
        }
        return Optional.of(new SelectChoice(id.get(), label));
    }

    private static void addToLast(List<List<SelectChoice>> rows, SelectChoice more) {
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(more);
    }

    private static List<ActionRow> asButtons(List<List<SelectChoice>> rows) {
        List<ActionRow> shown = new ArrayList<>();
        for (List<SelectChoice> row : rows) {
            for (int from = 0; from < row.size() && shown.size() < DiscordLimits.ROWS; from += DiscordLimits.ROWS) {
                List<SelectChoice> some = row.subList(from, Math.min(row.size(), from + DiscordLimits.ROWS));
                shown.add(ActionRow.of(some.stream().map(SelectChoice::button).toList()));
            }
        }
        return shown;
    }

    private static List<ActionRow> withSelect(List<List<SelectChoice>> rows) {
        List<SelectOption> options = rows.subList(0, rows.size() - 1).stream()
                .flatMap(List::stream)
                .filter(choice -> !choice.isAddress())
                .map(SelectChoice::option)
                .toList();
        // A select cannot open a page.
        List<SelectChoice> buttons = new ArrayList<>(rows.get(rows.size() - 1));
        rows.subList(0, rows.size() - 1).stream()
                .flatMap(List::stream)
                .filter(SelectChoice::isAddress)
                .filter(choice -> buttons.size() < DiscordLimits.ROWS)
                .forEach(buttons::add);
        List<ActionRow> shown = new ArrayList<>();
        for (int from = 0;
                from < options.size() && shown.size() < DiscordLimits.ROWS - 1;
                from += DiscordLimits.OPTIONS) {
            List<SelectOption> some = options.subList(from, Math.min(options.size(), from + DiscordLimits.OPTIONS));
            shown.add(ActionRow.of(
                    StringSelectMenu.create(SELECT + from).addOptions(some).build()));
        }
        shown.addAll(asButtons(List.of(buttons)));
        return shown.subList(0, Math.min(shown.size(), DiscordLimits.ROWS));
    }
}
