package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import java.util.List;
import java.util.Optional;

/** What somebody tells about themselves in words. One tap keeps it; nothing is kept before. */
public final class SpokenTraitHandler implements InputHandler {
    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        return SpokenTrait.of(words, context.now()).flatMap(told -> ask(context, told));
    }

    private static Optional<CommandResult> ask(CommandContext context, SpokenTrait told) {
        ProfileField<?> field = told.field();
        Optional<Profile> changed = ProfileAnswer.read(context.state().profile(), field, told.value(), context.now())
                .value();
        return changed.map(profile -> {
            ProfileFormatter formatter = new ProfileFormatter(context, new SettingScreen(context, "profile"));
            String typed = "/profile " + field.name() + " " + told.value();
            RichText question = context.text("profile.spoken", "line", formatter.state(profile, field));
            return context.reply(context.draft(question)
                    .withRow(List.of(
                            ButtonSpec.sayingOnce(context.plain("button.keep"), typed)
                                    .asYes(),
                            ButtonSpec.no(context.view()))));
        });
    }

    /**
     * What was told of oneself, as it is kept.
     *
     * @param line the trait and what it is now
     */
    public record Told(ProfileField<?> field, Profile profile, RichText line) {}

    /** What these words tell of oneself; empty where they tell nothing, or what nobody can have. */
    public static Optional<Told> told(CommandContext context, String words) {
        return SpokenTrait.of(words, context.now())
                .flatMap(told -> ProfileAnswer.read(
                                context.state().profile(), told.field(), told.value(), context.now())
                        .value()
                        .map(profile -> new Told(
                                told.field(),
                                profile,
                                new ProfileFormatter(context, new SettingScreen(context, "profile"))
                                        .state(profile, told.field()))));
    }
}
