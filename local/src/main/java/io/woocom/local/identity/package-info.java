/// The identity server of the local world: the part of an Amazon Cognito user pool that WooCom
/// uses, spoken so exactly that the AWS SDK's own client and a web application run unchanged
/// against this server and against the real one.
///
/// There are two *pools*. *Customers* sign themselves up and prove their address with a *code* sent
/// by mail. *Staff* are made by an administrator, belong to *groups*, and share their pool with the
/// *machine clients*, which sign in with a secret and hold *scopes*. A *session* is one sign-in:
/// the refresh token stands for it, every token made from it names it (`origin_jti`), and revoking
/// it ends them all.
///
/// Everything answered is on disk first, when a directory is given. The server listens on loopback
/// only, and its admin verbs take no AWS signature: whoever can reach it may do anything, so it is
/// for development and for nothing else.
@org.jspecify.annotations.NullMarked
package io.woocom.local.identity;
