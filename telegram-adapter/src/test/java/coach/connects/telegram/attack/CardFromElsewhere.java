package coach.connects.telegram.attack;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.WholeBot;

/** A card's key and its address, used by who is in no group. Without the guard: everybody belongs to every group. */
final class CardFromElsewhere extends Attack {
    @Override
    String way() {
        return "a group card's key used from elsewhere";
    }

    @Override
    WholeBot.Seam unguarded() {
        return new WholeBot.Seam(gateway -> gateway, LetsEverybodyIn::new);
    }

    private record LetsEverybodyIn(MessageSender telegram) implements MessageSender {
        @Override
        public String platform() {
            return telegram.platform();
        }

        @Override
        public GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
            return GroupMembers.Belonging.MEMBER;
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            return telegram.send(message);
        }
    }

    @Override
    void attack() throws InterruptedException {
        chats.stranger(String.valueOf(ZED));
        Call card = chats.answer(updates.inGroup(GROUP, ANN, "/check " + LINK + " not verified <5 40% 3.9 8c"), GROUP);
        int message = chats.standing(CHAT).lastKey();
        for (String label : new String[] {"Agree", "Disagree"}) {
            done(updates.press(ZED, "q" + label, card.target(label), 1));
            says(ZED, "/help start");
            tried(chats.calls(call -> call.chat().equals(String.valueOf(ZED))).stream()
                    .anyMatch(call -> call.text().contains("Checked by")));
        }
        String address = card.target("Check it for me");
        tried(says(ZED, "/start " + address.substring(address.indexOf('=') + 1)).contains("what the group knows."));
        tried(!chats.standing(CHAT).get(message).contains("No opinion yet"));
    }
}
