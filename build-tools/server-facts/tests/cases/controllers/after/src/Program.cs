using Microsoft.AspNetCore.Mvc;
using Shop.Models;
using Shop.Access;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers().AddJsonOptions(options =>
{
    options.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter());
});
app.MapTus("/shop/upload", Configure).RequireAuthorization(Policies.Write);
app.MapPost("/shop/note/{id:int}", (int id, Item item, [FromHeader(Name = "X-Why")] string why) => Results.Ok(item)).RequireAuthorization(Policies.Read).WithName("note");
app.MapGet("/shop/time", () => Results.Ok(new Item { Name = "now" }));
app.MapGet(path, Handle);

internal static class Checks
{
    internal static void Define(WebApplicationBuilder builder)
    {
        builder.Services.AddAuthorization(options =>
        {
            options.AddPolicy(Policies.Read, policy => policy.AddRequirements(new ScopeAccessRequirement([Policies.ReadScope, Policies.AdminScope])));
            options.AddPolicy(Policies.Write, policy => policy.RequireScopeAnyOf(Policies.WriteScope).RequireAuthenticatedUser());
            options.AddPolicy(Policies.Either, policy => policy.RequireAssertion(context => MayRead(context) || context.Roles().Contains("owner")));
            options.AddPolicy(Policies.Clerk, policy => policy.Combine(options.GetPolicy(Policies.Write)!).RequireClaim("urn:shop:scope", "shop:clerk"));
            options.AddPolicy(Policies.Key, policy => policy.Requirements.Add(new AccessTokenRequirement()));
        });
    }

    private static bool MayRead(AuthorizationHandlerContext context)
    {
        var scopes = context.Scopes();
        if (context.IsForeign())
        {
            return scopes.Contains(Policies.ReadScope) && scopes.Contains("shop:partner");
        }
        return scopes.Contains(Policies.ReadScope);
    }
}
