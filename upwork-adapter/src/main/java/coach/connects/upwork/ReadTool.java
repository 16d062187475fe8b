package coach.connects.upwork;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** All that is ever called: tools and actions that only read. */
enum ReadTool {
    ACCOUNTS("list_accounts", ""),
    JOB("find_jobs", "get"),
    /** Where the other is denied to a member. */
    MARKETPLACE_JOB("get_job_posting", "get_marketplace"),
    SEARCH("find_jobs", "search"),
    BALANCE("get_profile", "connects_balance"),
    PROPOSALS("list_freelancer_proposals", "list");

    private final String tool;
    private final String action;

    ReadTool(String tool, String action) {
        this.tool = tool;
        this.action = action;
    }

    /** Its name, without what the server puts before it. */
    String tool() {
        return tool;
    }

    /** What is handed to it; ids are text. */
    ObjectNode arguments(String account, ObjectNode params) {
        ObjectNode arguments = BoundedJson.empty();
        if (!action.isEmpty()) {
            arguments.put("action", action).put("org_uid", account).set("params", params);
        }
        return arguments;
    }

    /** As the log names it. */
    String title() {
        return action.isEmpty() ? tool : tool + " " + action;
    }
}
