#nullable enable
[ApiController]
[Route("things")]
public class ThingController
{
    [HttpGet]
    [ProducesResponseType(typeof(Thing), 200)]
    public ActionResult Get(int size) => null!;

    [HttpDelete]
    public void Remove()
    {
    }
}

public class Thing
{
    public bool Open { get; set; }
    public string Name { get; set; } = "";
    public Kind Kind { get; set; }
}

public enum Kind
{
    Book,
    Game,
}
