package coach.connects.app;

import coach.connects.parsing.ParseResult;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Policies;
import coach.connects.wallet.policy.PolicyError;
import coach.connects.wallet.policy.PolicyParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policies that can be in force (W-12): those that come with the bot, those that whoever runs it has put into the data
 * folder, and the one file that the setting names.
 */
final class PolicyLoader {
    /** The folder below the data folder. */
    static final String NAME = "policies";

    private PolicyLoader() {}

    /** Reads them all; a file that is wrong stops the start, naming the line. */
    static Policies read(Settings settings) throws StartupException {
        List<ConnectsPolicy> policies = new ArrayList<>();
        for (String name : PolicyParser.BUNDLED) {
            policies.add(bundled(name));
        }
        for (Path file : own(settings.dataFolder().resolve(NAME))) {
            policies.add(file(file));
        }
        Policies all = Policies.of(policies.get(0), policies);
        if (settings.policy().isEmpty()) {
            return all;
        }
        return choose(all, settings.policy().get());
    }

    private static Policies choose(Policies all, String choice) throws StartupException {
        if (choice.endsWith(PolicyParser.SUFFIX)) {
            ConnectsPolicy own = file(Path.of(choice));
            return Policies.of(
                    own,
                    all.byName().values().stream()
                            .filter(policy -> !policy.name().equals(own.name()))
                            .toList());
        }
        Optional<Policies> chosen = all.withStandard(choice);
        if (chosen.isEmpty()) {
            throw StartupException.wrong(
                    SettingKey.CONNECTS_POLICY + " names no policy. There are " + String.join(", ", all.names())
                            + ", and your own: a path that ends in " + PolicyParser.SUFFIX + ". Example: "
                            + SettingKey.CONNECTS_POLICY.example());
        }
        return chosen.get();
    }

    private static List<Path> own(Path folder) throws StartupException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw StartupException.wrong(
                    folder + " is not a folder. Move it away, or put your policies into a folder of that name.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(PolicyParser.SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw StartupException.wrong(
                    "The folder " + folder + " cannot be read. Let the user who runs the bot read it.");
        }
    }

    private static ConnectsPolicy file(Path file) throws StartupException {
        // Looked at first: to open a pipe waits for somebody who writes into it.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw StartupException.wrong(
                    "The policy " + file + " is a folder, a pipe or a device. Put a file in its place.");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return good(PolicyParser.read(String.valueOf(file.getFileName()), reader));
        } catch (IOException e) {
            throw StartupException.wrong(
                    "The policy " + file + " cannot be read. Example: " + SettingKey.CONNECTS_POLICY.example());
        }
    }

    private static ConnectsPolicy bundled(String name) throws StartupException {
        String file = name + PolicyParser.SUFFIX;
        try (InputStream in = PolicyParser.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return good(PolicyParser.read(file, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConnectsPolicy good(ParseResult<ConnectsPolicy, List<PolicyError>> result) throws StartupException {
        return result.value().orElseThrow(() -> {
            List<PolicyError> faults = result.refusal().orElseThrow();
            int more = faults.size() - 1;
            return StartupException.wrong("Policy " + faults.get(0) + (more > 0 ? " (and " + more + " more)" : ""));
        });
    }
}
