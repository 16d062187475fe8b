package coach.connects.upwork;

import com.fasterxml.jackson.databind.node.TextNode;

/** Answers as the sources show them; all values are made up. */
final class Samples {
    static final String NOTICE = """
            {"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"on it"}}""";

    static final String ACCOUNTS = """
            {"accounts":[{"name":"Ada Example","org_uid":"500000000000000017","role":"TALENT","role_label":"Freelancer"},
            {"name":"Example Agency","org_uid":"500000000000000025","role":"FL_AGENCY","role_label":"Agency"}],
            "trace_id":"0123456789abcdef0123456789abcdef"}""";

    static final String FIXED_JOB = """
            {"status":"ok","can_apply":true,"applied":false,
             "connects_cost":14,"connects_balance":63,"plan":"Freelancer Basic",
             "bid_stats_available":false,
             "screening_questions":["<untrusted_participant_content>\\nWhich similar app have you shipped?\\n</untrusted_participant_content>"],
             "preferred_qualifications":{"contractor_type":"INDEPENDENT","min_job_success_score":90,"rising_talent":false},
             "preferred_locations":{"countries":["United States","Canada"],"location_required":true},
             "client_record":{"jobs_posted":24,"open_jobs":2,"jobs_with_hires":15,"hire_rate_percent":62,"contracts_total":19,
                "contracts_active":3,"feedback_count":12,"feedback_score":4.87,"hours_total":412.5,"spend_total":"18250.40"},
             "client_feedback":[],"client_work_history":{"shown":2,"open":[{"title":"Other","type":"FIXED","status":"ACTIVE"}]},
             "data":{"marketplaceJobPosting":{
                "id":"2112472640518280839","url":"https://www.upwork.com/jobs/~022112472640518280839?utm_source=claude",
                "content":{"title":"Repair a booking form","description":"<untrusted_participant_content>\\nPlease mend it.\\n</untrusted_participant_content>"},
                "workFlowState":{"status":"ACTIVE"},
                "contractTerms":{"contractType":"FIXED","experienceLevel":"INTERMEDIATE","personsToHire":1,
                   "fixedPriceContractTerms":{"amount":{"rawValue":"450.0","currency":"USD","displayValue":"$450.00"}},
                   "hourlyContractTerms":null},
                "activityStat":{"applicationsBidStats":null,
                   "jobActivity":{"invitesSent":3,"totalHired":0,"totalInvitedToInterview":2,"totalOffered":0,"totalUnansweredInvites":1}},
                "clientCompanyPublic":{"id":"1","country":{"name":"Canada","region":null},"state":"Ontario","city":"Toronto"},
                "classification":{"category":{"preferredLabel":"Web, Mobile & Software Dev"}},
                "clientProposals":{},"canClientReceiveContractProposal":true}}}""";

    static final String HOURLY_TERMS = """
            {"contractType":"HOURLY","experienceLevel":"EXPERT","fixedPriceContractTerms":null,
             "hourlyContractTerms":{"engagementType":"PART_TIME","hourlyBudgetType":"MANUAL","hourlyBudgetMin":25.0,
                "hourlyBudgetMax":45.0,"engagementDuration":{"id":"1","label":"1 to 3 months","weeks":9}}}""";

    static final String BALANCE = """
            {"status":"ok","balance":{"connectsBalance":63,"connectsBalanceFree":20,"connectsBalancePaid":43},
             "usage_history":[],"hasMore":false}""";

    static final String PROPOSALS = """
            {"status":"ok","hasMore":false,"totalCount":1,"data":{"vendorProposals":{"totalCount":1,
             "pageInfo":{"endCursor":"","hasNextPage":false},
             "edges":[{"node":{"id":"2030000000000000055","boosted":false,
                "status":{"status":"Accepted","status_label":"Submitted"},
                "marketplaceJobPosting":{"id":"2112472640518280839",
                   "url":"https://www.upwork.com/jobs/~022112472640518280839?utm_source=x","content":{"title":"Move a shop"}},
                "auditDetails":{"createdDateTime":{"rawValue":"1790778363250"}}}}]}}}""";

    private Samples() {}

    static String result(int id, String result) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result.replace("\n", " ") + "}";
    }

    /** A tool's text in its envelope. */
    static String textResult(String text) {
        return "{\"content\":[{\"type\":\"text\",\"text\":" + new TextNode(text) + "}],\"isError\":false}";
    }
}
