package coach.connects.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that their owner alone can read, on systems that know owners; those that are there stay as they are. */
public final class PrivateFiles {
    private PrivateFiles() {}

    /** Makes the folder where it is missing. */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }

    /** Makes the file where it is missing. */
    public static Path file(Path file) throws IOException {
        try {
            return Files.createFile(file, ownerOnly(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
