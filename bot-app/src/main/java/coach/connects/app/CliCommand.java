package coach.connects.app;

import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the program was called for. */
sealed interface CliCommand {
    /** Has it done, and gives the status with which the program ends. */
    int carryOut(Program program) throws StartupException;

    /**
     * To explain a command, or the whole program.
     *
     * @param about the name of the command; blank for the program
     */
    record Help(String about) implements CliCommand {
        @Override
        public int carryOut(Program program) {
            return program.print(CliGrammar.help(about));
        }
    }

    /** To write what a shell needs to complete what is typed. */
    record Completion() implements CliCommand {
        @Override
        public int carryOut(Program program) {
            return program.print(CliGrammar.completion());
        }
    }

    /**
     * To look at the settings, and at nothing else.
     *
     * @param dataFolder the folder for the data, if not the one that is set up
     */
    record CheckConfig(Optional<Path> dataFolder) implements CliCommand {
        @Override
        public int carryOut(Program program) throws StartupException {
            return program.checkConfig(this);
        }
    }

    record Version() implements CliCommand {
        @Override
        public int carryOut(Program program) {
            return program.version();
        }
    }

    /**
     * To serve the platforms that are set up, or a person at the console when none is.
     *
     * @param dataFolder the folder for the data, if not the one that is set up
     * @param platformsOnly whether the console will not do
     */
    record Serve(Optional<Path> dataFolder, boolean platformsOnly) implements CliCommand {
        @Override
        public int carryOut(Program program) throws StartupException {
            return program.serve(this);
        }
    }

    /**
     * To talk at the console.
     *
     * @param json whether a script talks
     * @param dataFolder the folder for the data, if not the one that is set up
     * @param clock where a simulated clock starts, if the clock is not the real one
     */
    record Talk(boolean json, Optional<Path> dataFolder, Optional<Instant> clock) implements CliCommand {
        /** At the console as it is set up. */
        static Talk plain() {
            return new Talk(false, Optional.empty(), Optional.empty());
        }

        @Override
        public int carryOut(Program program) throws StartupException {
            return program.talk(this);
        }
    }

    /**
     * To connect Upwork from this machine.
     *
     * @param person the freelancer, if not the one at this machine's console
     * @param dataFolder the folder of the data, if not the one that is set up
     */
    record Login(Optional<Identity> person, Optional<Path> dataFolder) implements CliCommand {
        static final String WORD = "upwork-login";

        @Override
        public int carryOut(Program program) throws StartupException {
            return program.login(this);
        }
    }

    /**
     * To look after the data, or after the bot.
     *
     * @param kind what is to be done
     * @param file the file that it is done with, for those that need one
     * @param dataFolder the folder of the data, if not the one that is set up
     */
    record AdminCommand(Kind kind, Optional<Path> file, Optional<Path> dataFolder) implements CliCommand {
        enum Kind {
            MIGRATE,
            /** The same from the server to the file; an option of it, and no word of its own. */
            MIGRATE_BACK,
            BACKUP,
            RESTORE,
            DOCTOR,
            HEALTH;

            /** The one of this name, as it is typed. */
            static Optional<Kind> named(String word) {
                return Arrays.stream(values())
                        .filter(kind -> kind.isTyped() && kind.word().equals(word))
                        .findFirst();
            }

            /** Its name, as it is typed. */
            String word() {
                return name().toLowerCase(Locale.ROOT);
            }

            boolean isTyped() {
                return this != MIGRATE_BACK;
            }

            boolean needsFile() {
                return this == BACKUP || this == RESTORE;
            }
        }

        @Override
        public int carryOut(Program program) throws StartupException {
            return program.chore(this);
        }
    }
}
