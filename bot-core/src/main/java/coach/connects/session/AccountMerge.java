package coach.connects.session;

import coach.connects.chat.ChatAddress;
import coach.connects.profile.Identity;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.wallet.Earnings;
import coach.connects.wallet.Wallet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two identities become one freelancer, and part again: what that makes of the state that stays. */
public final class AccountMerge {
    /** How many identities one freelancer may have. */
    public static final int MOST_IDENTITIES = 10;

    private AccountMerge() {}

    /**
     * The state that stays, with the identities of the other one. Conversations and buttons belong to chats, so they go
     * on; what the one that stays never told of itself is taken from the other, its earnings balance too; of its entries
     * none is.
     *
     * @param revision the revision of the other's document, 0 when it has none
     */
    public static FreelancerState of(FreelancerState stays, FreelancerState goes, long revision) {
        List<Identity> identities = new ArrayList<>(stays.identities());
        identities.addAll(goes.identities());
        List<Conversation> conversations = new ArrayList<>(stays.conversations());
        goes.conversations().stream()
                .filter(other -> stays.conversation(other.chat()).isEmpty())
                .forEach(conversations::add);
        List<ActiveButton> buttons = new ArrayList<>(stays.buttons().all());
        buttons.addAll(goes.buttons().all());
        buttons.sort(Comparator.comparing(ActiveButton::shownAt));
        AccountLinkState linking =
                stays.linking().withoutCode().missing(goes.linking()).withPending(goes.id(), revision);
        return stays.withIdentity(identity -> identity.with(identities))
                .withAccount(account -> account.with(filled(account.profile(), goes.profile()))
                        .with(withEarnings(account.wallet(), goes.wallet())))
                .withSession(session -> session.withConversations(conversations)
                        .with(new ActiveButtons(buttons))
                        .with(session.groups().joinedBy(goes.groups()))
                        .with(linking));
    }

    /** The state without this identity, which is not its first one, nor what was said in the private chat of that. */
    public static FreelancerState split(FreelancerState state, Identity identity) {
        String chat = ChatAddress.privateOf(identity).chatKey();
        List<Identity> left =
                state.identities().stream().filter(one -> !one.equals(identity)).toList();
        List<ActiveButton> buttons = state.buttons().all().stream()
                .filter(button -> !button.chat().equals(chat))
                .toList();
        return state.withIdentity(who -> who.with(left))
                .withSession(session -> session.withoutConversation(chat)
                        .with(new ActiveButtons(buttons))
                        .with(session.linking().withoutCode().withPending(identity, 0)));
    }

    /** The earnings balance is told like a trait, and what is left of it is counted in the wallet (G-08). */
    private static Wallet withEarnings(Wallet stays, Wallet goes) {
        return stays.earnings().isPresent() || goes.earnings().isEmpty()
                ? stays
                : stays.withEarnings(goes.earnings().map(Earnings::balance));
    }

    private static Profile filled(Profile told, Profile other) {
        Profile filled = told;
        for (ProfileField<?> field : ProfileField.all()) {
            filled = filled(filled, other, field);
        }
        return filled;
    }

    private static <T> Profile filled(Profile told, Profile other, ProfileField<T> field) {
        return told.get(field).isPresent()
                ? told
                : other.get(field).map(value -> told.with(field, value)).orElse(told);
    }
}
