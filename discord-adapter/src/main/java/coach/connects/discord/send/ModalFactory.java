package coach.connects.discord.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.Form;
import coach.connects.kit.MessageSplitter;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** The core's forms as Discord's modals. */
final class ModalFactory {
    private ModalFactory() {}

    /** The modal of a form that is opened for an address; empty when Discord would not show it. */
    static Optional<Modal> of(Form form, ChatAddress at) {
        boolean fits = !form.fields().isEmpty() && form.fields().size() <= Modal.MAX_COMPONENTS;
        return ComponentId.of(form.id(), at)
                .filter(id -> fits)
                .map(id -> Modal.create(id, MessageSplitter.shortened(form.title(), DiscordLimits.FORM_LABEL))
                        .addComponents(
                                form.fields().stream().map(ModalFactory::label).toList())
                        .build());
    }

    private static Label label(Form.Field field) {
        return Label.of(MessageSplitter.shortened(field.label(), DiscordLimits.FORM_LABEL), input(field));
    }

    private static LabelChildComponent input(Form.Field field) {
        Optional<String> hint = field.hint().map(words -> MessageSplitter.shortened(words, DiscordLimits.PLACEHOLDER));
        if (field.kind() == Form.Kind.CHOICE) {
            return select(field, hint);
        }
        TextInputStyle style = field.kind() == Form.Kind.PAGE ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        TextInput.Builder input = TextInput.create(field.name(), style)
                .setRequired(field.required())
                .setMaxLength(DiscordLimits.ANSWER);
        hint.ifPresent(input::setPlaceholder);
        return input.build();
    }

    private static LabelChildComponent select(Form.Field field, Optional<String> hint) {
        StringSelectMenu.Builder select = StringSelectMenu.create(field.name())
                .setRequired(field.required())
                .setRequiredRange(field.required() ? 1 : 0, 1)
                .addOptions(field.choices().stream()
                        .limit(DiscordLimits.OPTIONS)
                        .map(words -> SelectOption.of(
                                MessageSplitter.shortened(words, DiscordLimits.OPTION_LABEL),
                                MessageSplitter.shortened(words, 100)))
                        .toList());
        hint.ifPresent(select::setPlaceholder);
        return select.build();
    }
}
