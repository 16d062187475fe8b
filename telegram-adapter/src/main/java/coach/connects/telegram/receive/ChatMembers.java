package coach.connects.telegram.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent.Rank;
import coach.connects.chat.GroupMembers;
import coach.connects.profile.Identity;
import coach.connects.telegram.api.BotApi;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/** Asks Telegram who somebody is in a group, at the moment of the act. */
public final class ChatMembers implements GroupMembers {
    private static final int LONGEST_ID = 18;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final List<String> ADMINISTRATORS = List.of("administrator", "creator");

    /** How a refusal says that the person is none that could be there; any other says nothing of them. */
    private static final List<String> NOBODY = List.of("user not found", "participant_id_invalid", "user_id_invalid");

    private final BotApi api;

    public ChatMembers(BotApi api) {
        this.api = api;
    }

    @Override
    public Belonging belonging(Identity person, ChatAddress group) {
        return ask(
                person,
                group,
                member -> UpdateParser.isIn(member) ? Belonging.MEMBER : Belonging.STRANGER,
                Belonging.STRANGER,
                Belonging.UNTOLD);
    }

    @Override
    public Rank rank(Identity person, ChatAddress group) {
        return ask(
                person,
                group,
                member -> ADMINISTRATORS.contains(member.getStatus()) ? Rank.ADMINISTRATOR : Rank.MEMBER,
                Rank.MEMBER,
                Rank.UNTOLD);
    }

    private <T> T ask(Identity person, ChatAddress group, Function<ChatMember, T> told, T nobody, T untold) {
        String user = person.user();
        boolean id =
                !user.isEmpty() && user.length() <= LONGEST_ID && user.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!id) {
            return nobody;
        }
        GetChatMember request = new GetChatMember(group.chat(), Long.valueOf(user));
        return api.callBlocking(request, PATIENCE)
                .either(
                        ok -> told.apply(ok.value()),
                        rejected -> NOBODY.stream().anyMatch(rejected::says) ? nobody : untold,
                        noResponse -> untold);
    }
}
