package coach.connects.discord.receive;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent.RepliedMessage;
import coach.connects.discord.send.ComponentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.tree.ComponentTree;
import net.dv8tion.jda.api.entities.Message;

/** The message that another one answers, as the core's. */
final class ReplyMapper {
    private ReplyMapper() {}

    /** What this one answers; empty where that is nothing, or was deleted. */
    static Optional<RepliedMessage> of(Message message) {
        return Optional.ofNullable(message.getReferencedMessage()).map(ReplyMapper::replied);
    }

    private static RepliedMessage replied(Message other) {
        boolean ours =
                other.getAuthor().getIdLong() == other.getJDA().getSelfUser().getIdLong();
        String words = (ours ? MessageContent.chosen(other, false) : MessageContent.of(other, false))
                .parts().stream().map(MessageContent.Fragment::words).collect(Collectors.joining("\n"));
        return new RepliedMessage(words.strip(), ours, ours ? buttons(other.getComponentTree()) : List.of());
    }

    /** What can be pressed there, or chosen from a list. */
    private static List<Button> buttons(ComponentTree<?> components) {
        List<Button> buttons = new ArrayList<>();
        components.findAll(net.dv8tion.jda.api.components.buttons.Button.class).forEach(button -> {
            String id = button.getCustomId();
            String url = button.getUrl();
            if (id != null) {
                buttons.add(new Button(ComponentId.read(id).key(), button.getLabel()));
            } else if (url != null) {
                buttons.add(new Button(url, button.getLabel()));
            }
        });
        components.findAll(StringSelectMenu.class).stream()
                .flatMap(menu -> menu.getOptions().stream())
                .forEach(option -> buttons.add(
                        new Button(ComponentId.read(option.getValue()).key(), option.getLabel())));
        return buttons;
    }
}
