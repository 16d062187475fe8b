package coach.connects.discord.attack;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.ChatAddress;
import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.profile.Identity;
import java.util.List;

/** What is offered while a stranger types. Without the guard: the core is told that somebody else does. */
final class ForeignCompletions extends Attack {
    @Override
    String way() {
        return "another's jobs among the completions";
    }

    @Override
    Seam unguarded() {
        return new Seam(gateway -> gateway, this::forAnn, sender -> sender);
    }

    private AutocompleteProvider forAnn(AutocompleteProvider autocomplete) {
        return (person, at, query) -> {
            Identity ann = new Identity("discord", ann().id());
            return autocomplete.suggest(ann, ChatAddress.privateOf(ann), query);
        };
    }

    @Override
    void attack() {
        ann().slash("/check job:" + LINK + " facts:" + FACTS).awaitReply();
        ann().slash("/spend amount:1 link:" + LINK).awaitReply();
        for (String typed : List.of("/spend link:", "/outcome link:", "/share job:", "/check job:")) {
            tried(!zed().autocompletes(typed).isEmpty());
        }
    }
}
