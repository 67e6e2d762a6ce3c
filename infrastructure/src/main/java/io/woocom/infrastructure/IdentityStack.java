package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.kms.KeySpec;
import software.amazon.awscdk.services.kms.KeyUsage;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.amazon.awscdk.services.wafv2.CfnWebACLAssociation;
import software.constructs.Construct;

/// Who somebody is: the pools of customers and staff, the key that signs guests' tokens, and the
/// one that seals positions in lists.
final class IdentityStack extends WooComStack {

    /// Decoded as Base64: 44 letters and digits make 33 bytes, one more than are needed.
    private static final int CURSOR_KEY_LETTERS = 44;

    /// From one address in five minutes: people sign in once.
    private static final int SIGN_INS = 300;

    IdentityStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                plan.names().of("identity"),
                plan.settings().account().regional(),
                "Customers, staff, and keys");
        var customers = CustomerPool.in(this);
        var staff = StaffPool.in(this);
        protect(List.of(customers, staff));
        published().put(this, Published.GUEST_KEY, guestKey().getKeyArn());
        cursorKey();
    }

    /// Signs, and never leaves KMS. Guests without a token begin anew, so nothing else is lost with
    /// it.
    private Key guestKey() {
        return Key.Builder.create(this, "GuestKey")
                .alias("alias/" + names.of("guests"))
                .description("Signs the tokens of guests")
                .keySpec(KeySpec.ECC_NIST_P256)
                .keyUsage(KeyUsage.SIGN_VERIFY)
                .policy(PolicyDocument.fromJson(Statements.document(keptByTheAccount())))
                .removalPolicy(fate())
                .build();
    }

    /// The account's own policies decide who signs; nobody may do everything with the key.
    private Map<String, Object> keptByTheAccount() {
        return Statements.ordered(
                "Effect",
                "Allow",
                "Principal",
                Map.of("AWS", "arn:aws:iam::" + names.account().id() + ":root"),
                "Action",
                List.of(
                        "kms:CancelKeyDeletion",
                        "kms:Describe*",
                        "kms:Disable*",
                        "kms:Enable*",
                        "kms:Get*",
                        "kms:List*",
                        "kms:PutKeyPolicy",
                        "kms:ScheduleKeyDeletion",
                        "kms:Sign",
                        "kms:TagResource",
                        "kms:UntagResource",
                        "kms:Update*"),
                "Resource",
                "*");
    }

    private void cursorKey() {
        Secret.Builder.create(this, "CursorKey")
                .secretName(published().secretName(Published.CURSOR_KEY))
                .description("Seals positions in lists")
                .generateSecretString(
                        SecretStringGenerator.builder()
                                .passwordLength(CURSOR_KEY_LETTERS)
                                .excludePunctuation(true)
                                .build())
                .removalPolicy(fate())
                .build();
    }

    private void protect(List<IUserPool> pools) {
        var acl = WebAcl.regional(this, "SignIns", SIGN_INS);
        for (var pool : pools) {
            CfnWebACLAssociation.Builder.create(this, pool.getNode().getId() + "Protection")
                    .resourceArn(pool.getUserPoolArn())
                    .webAclArn(acl.getAttrArn())
                    .build();
        }
    }

    /// Where a sign-in page may lead back to.
    List<String> returnAddresses() {
        var origin = published().get(this, Published.ORIGIN);
        return List.of(origin + "/", origin + "/admin/");
    }
}
