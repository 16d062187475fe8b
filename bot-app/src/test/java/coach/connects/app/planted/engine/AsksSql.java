package coach.connects.app.planted.engine;

import java.sql.SQLException;

/** A library away from home. */
final class AsksSql {
    String next(SQLException failure) {
        return failure.getSQLState();
    }
}
