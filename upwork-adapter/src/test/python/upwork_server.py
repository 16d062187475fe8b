"""A server like Upwork's whose protocol and sign-in nobody here wrote: those of the package mcp.

    python upwork_server.py PORT json|sse [MINUTES]

Made-up tools answer as Upwork's do. It consents by itself: whoever opens the link is sent back with a code. A token is good
for MINUTES (60), each refresh token once. It prints a line when it is ready, and what it was asked.
"""
import json
import secrets
import sys
import time

from mcp.server.auth.provider import (
    AccessToken,
    AuthorizationCode,
    RefreshToken,
    TokenError,
    construct_redirect_uri,
)
from mcp.server.auth.settings import AuthSettings, ClientRegistrationOptions, RevocationOptions
from mcp.server.mcpserver import MCPServer
from mcp.shared.auth import OAuthToken
from mcp.types import ToolAnnotations

PORT = int(sys.argv[1])
AS_JSON = sys.argv[2] == "json"
MINUTES = float(sys.argv[3]) if len(sys.argv) > 3 else 60
BASE = f"http://127.0.0.1:{PORT}"
JOB = "2112472640518280839"


def say(*words):
    print(*words, flush=True)


class Members:
    def __init__(self):
        self.clients, self.codes, self.access, self.refresh = {}, {}, {}, {}

    async def get_client(self, client_id):
        return self.clients.get(client_id)

    async def register_client(self, client):
        say("register")
        self.clients[client.client_id] = client

    async def authorize(self, client, params):
        code = secrets.token_urlsafe(24)
        self.codes[code] = AuthorizationCode(
            code=code,
            scopes=params.scopes or [],
            expires_at=time.time() + 300,
            client_id=client.client_id,
            code_challenge=params.code_challenge,
            redirect_uri=params.redirect_uri,
            redirect_uri_provided_explicitly=params.redirect_uri_provided_explicitly,
            resource=params.resource,
        )
        say("authorize")
        return construct_redirect_uri(str(params.redirect_uri), code=code, state=params.state)

    async def load_authorization_code(self, client, code):
        return self.codes.get(code)

    async def exchange_authorization_code(self, client, code):
        del self.codes[code.code]
        say("exchange")
        return self.draw(client.client_id, code.scopes, code.resource)

    async def load_refresh_token(self, client, token):
        return self.refresh.get(token)

    async def exchange_refresh_token(self, client, token, scopes):
        if self.refresh.pop(token.token, None) is None:
            raise TokenError("invalid_grant")
        say("renew")
        return self.draw(client.client_id, scopes, token.resource)

    def draw(self, client_id, scopes, resource):
        access, refresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        end = int(time.time() + 60 * MINUTES)
        self.access[access] = AccessToken(
            token=access, client_id=client_id, scopes=scopes, expires_at=end, resource=resource
        )
        self.refresh[refresh] = RefreshToken(token=refresh, client_id=client_id, scopes=scopes, resource=resource)
        return OAuthToken(
            access_token=access, token_type="Bearer", expires_in=int(60 * MINUTES), refresh_token=refresh
        )

    async def load_access_token(self, token):
        return self.access.get(token)

    async def revoke_token(self, token):
        say("revoke")
        self.access.pop(token.token, None)
        self.refresh.pop(token.token, None)


server = MCPServer(
    "upwork",
    auth_server_provider=Members(),
    auth=AuthSettings(
        issuer_url=BASE,
        resource_server_url=BASE + "/mcp",
        validate_token_resource=True,
        client_registration_options=ClientRegistrationOptions(enabled=True),
        revocation_options=RevocationOptions(enabled=True),
    ),
    log_level="WARNING",
)
READS = ToolAnnotations(readOnlyHint=True)


@server.tool(name="upwork__list_accounts", annotations=READS, structured_output=False)
def list_accounts() -> str:
    say("list_accounts")
    return json.dumps({"accounts": [
        {"name": "Ada Example", "org_uid": "500000000000000017", "role": "TALENT", "role_label": "Freelancer"},
        {"name": "Example Agency", "org_uid": "500000000000000025", "role": "FL_AGENCY", "role_label": "Agency"},
    ]})


@server.tool(name="upwork__find_jobs", annotations=READS, structured_output=False)
def find_jobs(action: str, org_uid: str, params: dict) -> str:
    say("find_jobs", action)
    if action == "search":
        return json.dumps({"status": "ok", "jobs": [
            {"id": "2112472640518280840", "title": "Another", "proposals_tier": "50+"},
            {"id": JOB, "title": "Repair a booking form", "skills": ["PHP"], "proposals_tier": "5 to 10",
             "published_date": "2026-10-20T09:21:30.820Z", "client": {"verification_status": "VERIFIED"}}]})
    asked = params["id"].split("~02")[-1]
    if asked != JOB:
        return json.dumps({"status": "error", "error_code": "RESOURCE_NOT_FOUND", "reason": "resource not found"})
    return json.dumps({
        "status": "ok", "can_apply": True, "applied": False, "connects_cost": 14, "connects_balance": 63,
        "plan": "Freelancer Basic",
        "client_record": {"jobs_posted": 24, "open_jobs": 2, "hire_rate_percent": 62, "contracts_total": 19,
                          "feedback_count": 12, "feedback_score": 4.87, "spend_total": "18250.40"},
        "data": {"marketplaceJobPosting": {
            "id": JOB, "url": f"https://www.upwork.com/jobs/~02{JOB}?utm_source=x",
            "content": {"title": "Repair a booking form",
                        "description": "<untrusted_participant_content>\nPlease mend it.\n</untrusted_participant_content>"},
            "workFlowState": {"status": "ACTIVE"},
            "contractTerms": {"contractType": "FIXED", "experienceLevel": "INTERMEDIATE",
                              "fixedPriceContractTerms": {"amount": {"rawValue": "450.0", "currency": "USD"}}},
            "activityStat": {"jobActivity": {"invitesSent": 3, "totalHired": 0, "totalInvitedToInterview": 2,
                                             "totalUnansweredInvites": 1}},
            "clientCompanyPublic": {"country": {"name": "Canada"}}}}})


@server.tool(name="upwork__get_profile", annotations=READS, structured_output=False)
def get_profile(action: str, org_uid: str, params: dict) -> str:
    say("get_profile", action)
    return json.dumps({"status": "ok", "balance": {"connectsBalance": 63, "connectsBalanceFree": 20}})


@server.tool(name="upwork__list_freelancer_proposals", annotations=READS, structured_output=False)
def list_freelancer_proposals(action: str, org_uid: str, params: dict) -> str:
    say("list_freelancer_proposals", action)
    return json.dumps({"status": "ok", "data": {"vendorProposals": {
        "pageInfo": {"hasNextPage": False},
        "edges": [{"node": {"id": "1", "status": {"status": "Activated"}, "marketplaceJobPosting": {"id": JOB}}}]}}})


@server.tool(name="upwork__manage_proposals", annotations=ToolAnnotations(readOnlyHint=False), structured_output=False)
def manage_proposals(action: str, org_uid: str, params: dict) -> str:
    say("WRITTEN")
    return "{}"


say("ready", BASE)
server.run(transport="streamable-http", host="127.0.0.1", port=PORT, json_response=AS_JSON, stateless_http=False)
