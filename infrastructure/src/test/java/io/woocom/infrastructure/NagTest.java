package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.github.cdklabs.cdknag.NagPack;
import io.github.cdklabs.cdknag.ServerlessChecks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;

/// cdk-nag's rules for AWS solutions and for serverless ones. Production has everything that
/// staging has and more; the other two are alike.
class NagTest {

    @Test
    void every_finding_has_an_answer_and_every_answer_a_finding() {
        var findings =
                Stream.of("production", "dev-me").flatMap(name -> findings(name).stream()).toList();
        System.out.println(
                "cdk-nag: "
                        + findings.size()
                        + " findings, answered by "
                        + Answers.ALL.size()
                        + " reasons");
        assertThat(findings)
                .filteredOn(finding -> Answers.ALL.stream().noneMatch(one -> one.fits(finding)))
                .isEmpty();
        assertThat(Answers.ALL)
                .filteredOn(answer -> findings.stream().noneMatch(answer::fits))
                .isEmpty();
    }

    private static List<String> findings(String environment) {
        var app = Templates.of(environment).shop().app();
        return Stream.<NagPack>of(new AwsSolutionsChecks(app), new ServerlessChecks(app))
                .flatMap(pack -> findings(pack, app).stream())
                .toList();
    }

    private static List<String> findings(NagPack pack, App app) {
        return pack.validateScope(app).getViolations().stream()
                .flatMap(violation ->
                        violation.getViolatingResources().stream()
                                .map(resource ->
                                        violation.getRuleName()
                                                + " "
                                                + resource.getConstructPath()
                                                + ": "
                                                + violation.getDescription()))
                .toList();
    }
}
